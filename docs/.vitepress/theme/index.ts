/** VitePress's own theme, in colors that can be read on every ground, with the map beside the first words. */
import theme from 'vitepress/theme';
import './style.css';

export default theme;
