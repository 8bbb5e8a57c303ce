/* Its name is the name of its file. */
import '../../packs/define.ts';
