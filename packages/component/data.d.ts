export * from './lib/component/data.js';
