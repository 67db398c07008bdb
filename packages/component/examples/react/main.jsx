import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createMap } from 'dateline-component';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** The map of a collection; `place` is the slug of the open place. */
function DatelineMap({ src, place, onSelect }) {
	const element = useRef(null);
	const map = useRef(null);
	const told = useRef(onSelect);
	told.current = onSelect;

	useEffect(() => {
		const made = createMap(element.current, { src, worker });
		made.on('select', (detail) => told.current?.(detail));
		map.current = made;
		return () => made.destroy();
	}, [src]);

	useEffect(() => {
		if (map.current.state().place !== place) map.current.set({ place });
	}, [src, place]);

	return <div ref={element} style={{ height: 480 }} />;
}

function App() {
	const [place, setPlace] = useState(null);
	return (
		<>
			<p>
				<button onClick={() => setPlace('sudzha')}>Sudzha</button>{' '}
				<output>{place ?? 'no place'}</output>
			</p>
			<DatelineMap
				src="/kursk/"
				place={place}
				onSelect={({ place }) => setPlace(place?.slug ?? null)}
			/>
		</>
	);
}

createRoot(document.querySelector('#root')).render(
	<StrictMode>
		<App />
	</StrictMode>
);
