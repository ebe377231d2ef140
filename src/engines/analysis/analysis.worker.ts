/** @file Wires the analysis handlers to this worker. */
import { serve } from '../../lib/rpc';
import { type AnalysisCalls } from './contract';
import { createHandlers } from './handlers';

serve<AnalysisCalls>(self, createHandlers());
