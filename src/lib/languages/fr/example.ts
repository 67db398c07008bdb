/** A short report to be tried out: it holds what is hard to tell apart. */
export const example = `SOUMY, Ukraine — Des obus sont tombés dans la nuit sur deux villages proches de la frontière russe, a indiqué vendredi l’administration régionale.

À Bassivka, une grange a brûlé ; à Younakivka, personne n’a été blessé. De l’autre côté de la frontière, le gouverneur par intérim de la région de Koursk a déclaré que des drones avaient été abattus au-dessus de Soudja et de Lgov.

Kiev a démenti. Moscou n’a donné aucun détail, et le Kremlin n’a pas voulu dire si les troupes russes avaient atteint Loknia. Londres et Washington ont appelé à la retenue, tandis que les pourparlers se poursuivaient à Istanbul.`;
