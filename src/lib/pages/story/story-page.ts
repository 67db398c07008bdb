/** The script of a story: the words are there, the map comes to them. */
import type { Story } from '$lib/collection/story.ts';
import { loadStoryText } from '$lib/languages/story.ts';
import { loadProgram } from '$lib/map/begin-map.ts';
import { fetchCollectionData, givenData, type AddressedData } from '$lib/boot/page-data.ts';
import { hydratePage } from '../../boot/hydrate-page.ts';
import { storyFile } from './story-file.ts';
import StoryPage from './StoryPage.svelte';

void loadProgram();
const given = givenData<AddressedData>();
const [data, story, words] = await Promise.all([
	fetchCollectionData(given),
	fetch(`../data/${storyFile}`).then((response) => response.json() as Promise<Story>),
	loadStoryText(given.language)
]);
await hydratePage(StoryPage, { ...data, story, words });
