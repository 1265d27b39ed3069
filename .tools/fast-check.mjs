// Property tests draw the same values in every run, so that a red one is red again; `FUZZ_SEED=…` draws others.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_240_517) });
