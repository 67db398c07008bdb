import type { EmbedText } from '../embed.ts';

export const embed: EmbedText = {
	heading: 'Embed this map',
	plain:
		'The map as it is now: place, period, kinds and view. It sets no cookie and asks no other host for anything.',
	look: 'How it looks',
	place: 'Open place',
	noPlace: 'None',
	from: 'From',
	to: 'To',
	sameLanguage: 'As the map’s',
	parts: 'What is in it',
	maxHeight: 'At most so many pixels high',
	preview: 'Preview',
	width: 'Width in pixels',
	form: 'How it gets into a page',
	forms: {
		frame: 'Plain frame: works everywhere',
		element: 'Element: as high as its content, open to scripts of the page',
		component: 'Component: a part of the page itself, for developers',
		picture: 'Picture with a link: no script at all',
		amp: 'AMP page',
		wordpress: 'WordPress block “Custom HTML”',
		link: 'Link alone, for editors that know oEmbed',
		list: 'Reading list for newsletters'
	},
	linkPlain:
		'WordPress and others make a frame or a card of it when it stands in a line of its own.',
	linkOnly: 'This site was built without its address: other programs will show the link as a link.',
	componentPlain:
		'The page needs the packages dateline-component and maplibre-gl, by a bundler or an import map; for a page on another host this site has to allow reading. Filters and the map’s position are not kept.',
	markup: 'Markup',
	copy: 'Copy the markup',
	flags: {
		'title=0': 'Without the heading',
		'list=0': 'Without the list',
		'list=1': 'List open',
		'timeline=1': 'With the timeline',
		'search=1': 'With the search field',
		'legend=0': 'Without the legend',
		'legend=1': 'Legend open',
		'zoom=0': 'Without buttons to zoom',
		'save=0': 'Without the button to save a picture',
		'gestures=1': 'One finger and the wheel move the map',
		'transparent=1': 'Transparent ground'
	}
};
