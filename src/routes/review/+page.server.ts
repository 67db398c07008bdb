/** Named for the renderer alone; the page is brought to life by a script of its own. */
export const load = ({ platform }) => ({ script: platform!.scripts.review });
