#!/usr/bin/env node
import { run } from '../build/command/dateline.js';

await run();
