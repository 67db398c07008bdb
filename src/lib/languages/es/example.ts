/** A short report to be tried out: it holds what is hard to tell apart. */
export const example = `SUMY, Ucrania — Anoche cayeron proyectiles en dos aldeas cercanas a la frontera rusa, según informó el viernes la administración regional.

En Basivka ardió un granero; en Yunakivka no hubo heridos. Al otro lado de la frontera, el gobernador en funciones de la región de Kursk dijo que se habían derribado drones sobre Sudzha y Lgov.

Kiev negó la afirmación. Moscú no dio detalles, y el Kremlin no quiso decir si las tropas rusas habían llegado a Loknya. Londres y Washington pidieron contención mientras seguían las conversaciones en Estambul.`;
