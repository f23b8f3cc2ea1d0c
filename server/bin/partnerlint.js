#!/usr/bin/env node
import '../dist/partnerlint.js';
