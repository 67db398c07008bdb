#!/usr/bin/env node
import { run } from '../dist/src/cli/dateline.js';

await run();
