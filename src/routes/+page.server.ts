export const load = ({ platform }) => ({ ids: [...(platform?.collections.keys() ?? [])] });
