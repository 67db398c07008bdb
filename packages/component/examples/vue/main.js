import { createApp, defineComponent, h, onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { createMap } from 'dateline-component';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** The map of a collection, with `v-model:place`. */
const DatelineMap = defineComponent({
	props: { src: { type: String, required: true }, place: { type: String, default: null } },
	emits: ['update:place'],
	setup(props, { emit }) {
		const element = ref(null);
		let map;
		onMounted(() => {
			map = createMap(element.value, { src: props.src, place: props.place, worker });
			map.on('select', ({ place }) => emit('update:place', place?.slug ?? null));
		});
		watch(
			() => props.place,
			(place) => place !== map.state().place && map.set({ place })
		);
		onBeforeUnmount(() => map.destroy());
		return () => h('div', { ref: element, style: 'height: 480px' });
	}
});

const place = ref(null);

createApp({
	render: () => [
		h('p', [
			h('button', { onClick: () => (place.value = 'sudzha') }, 'Sudzha'),
			' ',
			h('output', place.value ?? 'no place')
		]),
		h(DatelineMap, {
			src: '/kursk/',
			place: place.value,
			'onUpdate:place': (slug) => (place.value = slug)
		})
	]
}).mount('#root');
