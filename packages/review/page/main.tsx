import { render } from "preact";
import type { PageData } from "./model/page-data.js";
import "./style.css";
import { App } from "./ui/app.js";

const data = document.getElementById("data")?.textContent;
const root = document.getElementById("page");
if (data == null || root === null) throw new Error("Expected the page to hold its data; write it again with `letopis review`");
render(<App data={JSON.parse(data) as PageData} />, root);
