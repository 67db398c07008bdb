#!/usr/bin/env node
import '../dist/src/cli/dateline.js';
