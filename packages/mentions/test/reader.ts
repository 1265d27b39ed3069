import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";

export const dictionary = loadDictionary();
export const reader = createReader({ dictionary });
