import { jsonSchema } from "@letopis/records";
import { done, type Io, print } from "../io.js";

export async function schemaCommand(io: Io): Promise<number> {
	await print(io.stdout, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
	return done;
}
