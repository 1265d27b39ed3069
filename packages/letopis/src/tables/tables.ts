import { agreements } from "./agreements.js";
import { events } from "./events.js";
import { participants, parties } from "./participants.js";
import type { Table } from "./table.js";

/** Every flat table that is made of a run. */
export const tables: readonly Table[] = [agreements, events, parties, participants];
