import { codeLists, labels, slotRows } from "../../annotation/slots.js";

/** The labelling interface that the tasks are made for: paste it into the settings of the project. */
export function labelConfig(): string {
	const roles = [...new Set(Object.values(slotRows).flatMap((rows) => rows.map(({ role }) => role)))];
	const choices = codeLists.map(({ name, labels: of, values }) => {
		const head = `<Choices name="${name}" toName="text" perRegion="true" choice="single-radio" layout="select" whenTagName="label" whenLabelValue="${of.join(",")}">`;
		return [`  ${head}`, ...values.map((value) => `    <Choice value="${value}"/>`), "  </Choices>"].join("\n");
	});
	return `<View>
  <Labels name="label" toName="text">
${labels.map((label) => `    <Label value="${label}"/>`).join("\n")}
  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
${choices.join("\n")}
  <TextArea name="note" toName="text" perRegion="true" editable="true" maxSubmissions="1"/>
  <Relations>
${[...roles, MORE].map((role) => `    <Relation value="${role}"/>`).join("\n")}
  </Relations>
</View>
`;
}

/** A relation between the regions of one value that stands in several places. */
export const MORE = "also";
