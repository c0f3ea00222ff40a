/* Made by `npm run generate` from the schemas of src/model/. */
import { codePointLength } from '../ajv-runtime.ts';

export const isEntry = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://deep-marketplace.example/schema/entry.json","title":"Entry","description":"One module of the marketplace, written by people: modules/<id>.yaml. The file's name is the module's id.","type":"object","additionalProperties":false,"required":["repository"],"properties":{"repository":{"description":"Address of the repository: https://github.com/OWNER/NAME, or a git address on a host that the operator allows.","type":"string","maxLength":300,"pattern":"^https://[A-Za-z0-9.-]+/[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/?$"},"ref":{"description":"Branch or tag to read, where it is not the default branch.","type":"string","minLength":1,"maxLength":200},"endpoint":{"description":"Base address of the module's DEEPaaS API, without /v2.","type":"string","maxLength":300,"pattern":"^https?://[^\\s]+$"},"aliases":{"description":"Former names: each leads here for ever.","type":"array","uniqueItems":true,"maxItems":50,"items":{"type":"string","minLength":2,"maxLength":100,"pattern":"^[A-Za-z0-9._-]+$"}},"lifecycle":{"$ref":"#/$defs/lifecycle"},"advisories":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/advisory"}},"samples":{"description":"Requests with their recorded answers, which the page shows without asking the endpoint.","type":"array","maxItems":6,"items":{"$ref":"#/$defs/sample"}},"overrides":{"description":"Values that stand against what the repository says, each with its reason.","type":"object","additionalProperties":false,"properties":{"title":{"$ref":"#/$defs/textOverride"},"summary":{"$ref":"#/$defs/textOverride"},"license":{"$ref":"#/$defs/textOverride"},"dockerImage":{"$ref":"#/$defs/textOverride"}}},"curated":{"$ref":"#/$defs/curated"}},"$defs":{"date":{"type":"string","maxLength":10,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"url":{"type":"string","maxLength":1000,"pattern":"^https?://[^\\s]+$"},"words":{"type":"array","uniqueItems":true,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":300}},"reason":{"type":"string","minLength":1,"maxLength":600},"textOverride":{"type":"object","additionalProperties":false,"required":["value","reason"],"properties":{"value":{"type":"string","minLength":1,"maxLength":600},"reason":{"$ref":"#/$defs/reason"}}},"lifecycle":{"title":"EntryLifecycle","description":"Where the module stands. Left out, it is active.","type":"object","additionalProperties":false,"required":["stage"],"properties":{"stage":{"enum":["active","experimental","deprecated","superseded","withdrawn","removed"]},"reason":{"enum":["repository-archived","repository-gone","unmaintained","superseded","no-licence","data-problem","author-request","policy"]},"successor":{"type":"string","maxLength":64},"since":{"$ref":"#/$defs/date"}}},"advisory":{"title":"EntryAdvisory","type":"object","additionalProperties":false,"required":["id","kind","severity","affected","text","date"],"properties":{"id":{"type":"string","minLength":1,"maxLength":64},"kind":{"enum":["security","data","accuracy","licence"]},"severity":{"enum":["low","moderate","high","critical"]},"affected":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":2000},"date":{"$ref":"#/$defs/date"}}},"needs":{"title":"EntryNeeds","description":"Resources, with the key names of the ai4-metadata schema; memory and storage in megabytes.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"integer","minimum":0},"gpu":{"type":"integer","minimum":0},"memory_MB":{"type":"integer","minimum":0},"gpu_memory_MB":{"type":"integer","minimum":0},"gpu_compute_capability":{"type":"number","minimum":0},"storage_MB":{"type":"integer","minimum":0}}},"curated":{"title":"Curated","description":"What the marketplace read from the repository itself at one commit, in its own words. Stands until the repository's own metadata is harvested, and where that is missing or broken.","type":"object","additionalProperties":false,"required":["commit","date","title","summary"],"properties":{"commit":{"description":"Commit at which the facts were read.","type":"string","maxLength":40,"pattern":"^[0-9a-f]{40}$"},"date":{"description":"Date of that commit.","$ref":"#/$defs/date"},"title":{"type":"string","minLength":2,"maxLength":100},"summary":{"type":"string","minLength":10,"maxLength":300},"description":{"type":"string","minLength":1,"maxLength":6000},"kind":{"enum":["service","model","tool"]},"categories":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["AI4 pre trained","AI4 trainable","AI4 inference","AI4 tools"]}},"tasks":{"$ref":"#/$defs/words"},"libraries":{"$ref":"#/$defs/words"},"dataTypes":{"$ref":"#/$defs/words"},"tags":{"$ref":"#/$defs/words"},"projects":{"$ref":"#/$defs/words"},"organisations":{"$ref":"#/$defs/words"},"authors":{"$ref":"#/$defs/words"},"license":{"description":"SPDX id.","type":"string","minLength":1,"maxLength":60},"dockerImage":{"type":"string","minLength":1,"maxLength":200},"doi":{"type":"string","maxLength":200,"pattern":"^10\\.[0-9]{4,9}/[^\\s]+$"},"links":{"type":"object","additionalProperties":false,"properties":{"documentation":{"$ref":"#/$defs/url"},"homepage":{"$ref":"#/$defs/url"},"dataset":{"$ref":"#/$defs/url"},"weights":{"$ref":"#/$defs/url"},"paper":{"$ref":"#/$defs/url"},"citation":{"$ref":"#/$defs/url"},"upstream":{"$ref":"#/$defs/url"},"project":{"$ref":"#/$defs/url"},"sourceCode":{"$ref":"#/$defs/url"},"zenodo":{"$ref":"#/$defs/url"},"guide":{"$ref":"#/$defs/url"},"package":{"$ref":"#/$defs/url"}}},"created":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"firstCommit":{"$ref":"#/$defs/date"},"inputs":{"description":"What goes in, in words.","$ref":"#/$defs/words"},"outputs":{"description":"What comes out, in words.","$ref":"#/$defs/words"},"api":{"$ref":"#/$defs/curatedApi"},"baseModel":{"description":"What it descends from: a module of this catalogue by id, or an address.","type":"object","additionalProperties":false,"required":["evidence"],"properties":{"id":{"type":"string","maxLength":64},"url":{"$ref":"#/$defs/url"},"evidence":{"type":"string","minLength":1,"maxLength":300}}},"template":{"type":"string","maxLength":100},"resources":{"type":"object","additionalProperties":false,"properties":{"inference":{"$ref":"#/$defs/needs"},"training":{"$ref":"#/$defs/needs"}}},"reasons":{"description":"Why a curated value differs from the letter of the repository, by the field's name (links.weights for a link).","type":"object","propertyNames":{"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)?$","maxLength":40},"additionalProperties":{"$ref":"#/$defs/reason"}}}},"sample":{"title":"EntrySample","description":"What was sent once to the module's API, and what it answered.","type":"object","additionalProperties":false,"required":["title","recorded","answer"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"recorded":{"$ref":"#/$defs/date"},"arguments":{"description":"Arguments other than the file, as the API spells them; what is left out had its default.","type":"object","maxProperties":200,"additionalProperties":{"type":["string","number","boolean"]}},"file":{"title":"SampleFile","description":"The file that was sent. Only what the marketplace may pass on.","type":"object","additionalProperties":false,"required":["argument","name","type","base64"],"properties":{"argument":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9_.-]+$"},"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9_.-]+$"},"type":{"description":"Media type.","type":"string","maxLength":80,"pattern":"^[a-z]+/[a-z0-9.+-]+$"},"base64":{"description":"Its bytes: at most 30 kB, for the page carries them.","type":"string","minLength":4,"maxLength":40000,"pattern":"^[A-Za-z0-9+/]+={0,2}$"}}},"answer":{"description":"The recorded answer, JSON."}}},"curatedArgument":{"title":"CuratedArgument","description":"One argument of the module's API, read from its code.","type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9_.-]+$"},"type":{"description":"file: uploaded. choice: one of choices. flag: yes or no. json: a list or an object as JSON. list: several values.","enum":["file","choice","flag","integer","number","text","url","password","list","json"]},"required":{"type":"boolean"},"default":{"description":"What the module takes when the argument is left out."},"choices":{"type":"array","minItems":1,"maxItems":300,"items":{"type":["string","number"]}},"least":{"type":"number"},"most":{"type":"number"},"items":{"description":"What a list holds.","enum":["text","number","whole"]},"encoded":{"description":"The module wants a text as JSON, in its quotes.","type":"boolean"},"description":{"type":"string","minLength":1,"maxLength":600}}},"curatedApi":{"title":"CuratedApi","description":"The arguments of the module's API, read from its code; stands until its endpoint is probed.","type":"object","additionalProperties":false,"required":["model","predict"],"properties":{"model":{"description":"Name in the API's paths: /v2/models/NAME/predict/.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9_.-]+$"},"predict":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/curatedArgument"}},"train":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/curatedArgument"}},"answers":{"description":"Media types of an answer where one can be chosen, the default first, and where it is asked for.","type":"object","additionalProperties":false,"required":["in","types"],"properties":{"in":{"enum":["header","query"]},"types":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+*-]+$","maxLength":80}}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePointLength;
const pattern4 = new RegExp("^https://[A-Za-z0-9.-]+/[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/?$", "u");
const pattern5 = new RegExp("^https?://[^\\s]+$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const schema32 = {"title":"EntryLifecycle","description":"Where the module stands. Left out, it is active.","type":"object","additionalProperties":false,"required":["stage"],"properties":{"stage":{"enum":["active","experimental","deprecated","superseded","withdrawn","removed"]},"reason":{"enum":["repository-archived","repository-gone","unmaintained","superseded","no-licence","data-problem","author-request","policy"]},"successor":{"type":"string","maxLength":64},"since":{"$ref":"#/$defs/date"}}};
const schema33 = {"type":"string","maxLength":10,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "stage") || (key0 === "reason")) || (key0 === "successor")) || (key0 === "since"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.stage !== undefined){
let data0 = data.stage;
if(!((((((data0 === "active") || (data0 === "experimental")) || (data0 === "deprecated")) || (data0 === "superseded")) || (data0 === "withdrawn")) || (data0 === "removed"))){
const err2 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema32.properties.stage.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(!((((((((data1 === "repository-archived") || (data1 === "repository-gone")) || (data1 === "unmaintained")) || (data1 === "superseded")) || (data1 === "no-licence")) || (data1 === "data-problem")) || (data1 === "author-request")) || (data1 === "policy"))){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema32.properties.reason.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.successor !== undefined){
let data2 = data.successor;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err4 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.since !== undefined){
let data3 = data.since;
if(typeof data3 === "string"){
if(func2(data3) > 10){
const err6 = {instancePath:instancePath+"/since",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/since",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/since",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"EntryAdvisory","type":"object","additionalProperties":false,"required":["id","kind","severity","affected","text","date"],"properties":{"id":{"type":"string","minLength":1,"maxLength":64},"kind":{"enum":["security","data","accuracy","licence"]},"severity":{"enum":["low","moderate","high","critical"]},"affected":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":2000},"date":{"$ref":"#/$defs/date"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.severity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.affected === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affected"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.text === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "severity")) || (key0 === "affected")) || (key0 === "text")) || (key0 === "date"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data0) < 1){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((data1 === "security") || (data1 === "data")) || (data1 === "accuracy")) || (data1 === "licence"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.kind.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(!((((data2 === "low") || (data2 === "moderate")) || (data2 === "high")) || (data2 === "critical"))){
const err11 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema34.properties.severity.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.affected !== undefined){
let data3 = data.affected;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err12 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err15 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data4) < 1){
const err16 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.date !== undefined){
let data5 = data.date;
if(typeof data5 === "string"){
if(func2(data5) > 10){
const err18 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern7.test(data5)){
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"title":"EntrySample","description":"What was sent once to the module's API, and what it answered.","type":"object","additionalProperties":false,"required":["title","recorded","answer"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"recorded":{"$ref":"#/$defs/date"},"arguments":{"description":"Arguments other than the file, as the API spells them; what is left out had its default.","type":"object","maxProperties":200,"additionalProperties":{"type":["string","number","boolean"]}},"file":{"title":"SampleFile","description":"The file that was sent. Only what the marketplace may pass on.","type":"object","additionalProperties":false,"required":["argument","name","type","base64"],"properties":{"argument":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9_.-]+$"},"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9_.-]+$"},"type":{"description":"Media type.","type":"string","maxLength":80,"pattern":"^[a-z]+/[a-z0-9.+-]+$"},"base64":{"description":"Its bytes: at most 30 kB, for the page carries them.","type":"string","minLength":4,"maxLength":40000,"pattern":"^[A-Za-z0-9+/]+={0,2}$"}}},"answer":{"description":"The recorded answer, JSON."}}};
const pattern10 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
const pattern12 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recorded === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.answer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "recorded")) || (key0 === "arguments")) || (key0 === "file")) || (key0 === "answer"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 120){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recorded !== undefined){
let data1 = data.recorded;
if(typeof data1 === "string"){
if(func2(data1) > 10){
const err7 = {instancePath:instancePath+"/recorded",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern7.test(data1)){
const err8 = {instancePath:instancePath+"/recorded",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/recorded",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.arguments !== undefined){
let data2 = data.arguments;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 200){
const err10 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 200}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err11 = {instancePath:instancePath+"/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema36.properties.arguments.additionalProperties.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.argument === undefined){
const err13 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "argument"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.name === undefined){
const err14 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.type === undefined){
const err15 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.base64 === undefined){
const err16 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "base64"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data4){
if(!((((key2 === "argument") || (key2 === "name")) || (key2 === "type")) || (key2 === "base64"))){
const err17 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.argument !== undefined){
let data5 = data4.argument;
if(typeof data5 === "string"){
if(func2(data5) > 80){
const err18 = {instancePath:instancePath+"/file/argument",schemaPath:"#/properties/file/properties/argument/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data5) < 1){
const err19 = {instancePath:instancePath+"/file/argument",schemaPath:"#/properties/file/properties/argument/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern10.test(data5)){
const err20 = {instancePath:instancePath+"/file/argument",schemaPath:"#/properties/file/properties/argument/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/file/argument",schemaPath:"#/properties/file/properties/argument/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.name !== undefined){
let data6 = data4.name;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err22 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data6) < 1){
const err23 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern10.test(data6)){
const err24 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.type !== undefined){
let data7 = data4.type;
if(typeof data7 === "string"){
if(func2(data7) > 80){
const err26 = {instancePath:instancePath+"/file/type",schemaPath:"#/properties/file/properties/type/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern12.test(data7)){
const err27 = {instancePath:instancePath+"/file/type",schemaPath:"#/properties/file/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/file/type",schemaPath:"#/properties/file/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.base64 !== undefined){
let data8 = data4.base64;
if(typeof data8 === "string"){
if(func2(data8) > 40000){
const err29 = {instancePath:instancePath+"/file/base64",schemaPath:"#/properties/file/properties/base64/maxLength",keyword:"maxLength",params:{limit: 40000}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data8) < 4){
const err30 = {instancePath:instancePath+"/file/base64",schemaPath:"#/properties/file/properties/base64/minLength",keyword:"minLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern13.test(data8)){
const err31 = {instancePath:instancePath+"/file/base64",schemaPath:"#/properties/file/properties/base64/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/file/base64",schemaPath:"#/properties/file/properties/base64/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["value","reason"],"properties":{"value":{"type":"string","minLength":1,"maxLength":600},"reason":{"$ref":"#/$defs/reason"}}};
const schema39 = {"type":"string","minLength":1,"maxLength":600};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func2(data0) > 600){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func2(data1) > 600){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"Curated","description":"What the marketplace read from the repository itself at one commit, in its own words. Stands until the repository's own metadata is harvested, and where that is missing or broken.","type":"object","additionalProperties":false,"required":["commit","date","title","summary"],"properties":{"commit":{"description":"Commit at which the facts were read.","type":"string","maxLength":40,"pattern":"^[0-9a-f]{40}$"},"date":{"description":"Date of that commit.","$ref":"#/$defs/date"},"title":{"type":"string","minLength":2,"maxLength":100},"summary":{"type":"string","minLength":10,"maxLength":300},"description":{"type":"string","minLength":1,"maxLength":6000},"kind":{"enum":["service","model","tool"]},"categories":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["AI4 pre trained","AI4 trainable","AI4 inference","AI4 tools"]}},"tasks":{"$ref":"#/$defs/words"},"libraries":{"$ref":"#/$defs/words"},"dataTypes":{"$ref":"#/$defs/words"},"tags":{"$ref":"#/$defs/words"},"projects":{"$ref":"#/$defs/words"},"organisations":{"$ref":"#/$defs/words"},"authors":{"$ref":"#/$defs/words"},"license":{"description":"SPDX id.","type":"string","minLength":1,"maxLength":60},"dockerImage":{"type":"string","minLength":1,"maxLength":200},"doi":{"type":"string","maxLength":200,"pattern":"^10\\.[0-9]{4,9}/[^\\s]+$"},"links":{"type":"object","additionalProperties":false,"properties":{"documentation":{"$ref":"#/$defs/url"},"homepage":{"$ref":"#/$defs/url"},"dataset":{"$ref":"#/$defs/url"},"weights":{"$ref":"#/$defs/url"},"paper":{"$ref":"#/$defs/url"},"citation":{"$ref":"#/$defs/url"},"upstream":{"$ref":"#/$defs/url"},"project":{"$ref":"#/$defs/url"},"sourceCode":{"$ref":"#/$defs/url"},"zenodo":{"$ref":"#/$defs/url"},"guide":{"$ref":"#/$defs/url"},"package":{"$ref":"#/$defs/url"}}},"created":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"firstCommit":{"$ref":"#/$defs/date"},"inputs":{"description":"What goes in, in words.","$ref":"#/$defs/words"},"outputs":{"description":"What comes out, in words.","$ref":"#/$defs/words"},"api":{"$ref":"#/$defs/curatedApi"},"baseModel":{"description":"What it descends from: a module of this catalogue by id, or an address.","type":"object","additionalProperties":false,"required":["evidence"],"properties":{"id":{"type":"string","maxLength":64},"url":{"$ref":"#/$defs/url"},"evidence":{"type":"string","minLength":1,"maxLength":300}}},"template":{"type":"string","maxLength":100},"resources":{"type":"object","additionalProperties":false,"properties":{"inference":{"$ref":"#/$defs/needs"},"training":{"$ref":"#/$defs/needs"}}},"reasons":{"description":"Why a curated value differs from the letter of the repository, by the field's name (links.weights for a link).","type":"object","propertyNames":{"pattern":"^[A-Za-z]+(\\.[A-Za-z]+)?$","maxLength":40},"additionalProperties":{"$ref":"#/$defs/reason"}}}};
const schema42 = {"type":"array","uniqueItems":true,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":300}};
const schema49 = {"type":"string","maxLength":1000,"pattern":"^https?://[^\\s]+$"};
const schema70 = {"title":"EntryNeeds","description":"Resources, with the key names of the ai4-metadata schema; memory and storage in megabytes.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"integer","minimum":0},"gpu":{"type":"integer","minimum":0},"memory_MB":{"type":"integer","minimum":0},"gpu_memory_MB":{"type":"integer","minimum":0},"gpu_compute_capability":{"type":"number","minimum":0},"storage_MB":{"type":"integer","minimum":0}}};
const pattern14 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern16 = new RegExp("^10\\.[0-9]{4,9}/[^\\s]+$", "u");
const pattern37 = new RegExp("^[A-Za-z]+(\\.[A-Za-z]+)?$", "u");
const schema66 = {"title":"CuratedApi","description":"The arguments of the module's API, read from its code; stands until its endpoint is probed.","type":"object","additionalProperties":false,"required":["model","predict"],"properties":{"model":{"description":"Name in the API's paths: /v2/models/NAME/predict/.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9_.-]+$"},"predict":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/curatedArgument"}},"train":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/curatedArgument"}},"answers":{"description":"Media types of an answer where one can be chosen, the default first, and where it is asked for.","type":"object","additionalProperties":false,"required":["in","types"],"properties":{"in":{"enum":["header","query"]},"types":{"type":"array","minItems":1,"maxItems":30,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+*-]+$","maxLength":80}}}}}};
const schema67 = {"title":"CuratedArgument","description":"One argument of the module's API, read from its code.","type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[A-Za-z0-9_.-]+$"},"type":{"description":"file: uploaded. choice: one of choices. flag: yes or no. json: a list or an object as JSON. list: several values.","enum":["file","choice","flag","integer","number","text","url","password","list","json"]},"required":{"type":"boolean"},"default":{"description":"What the module takes when the argument is left out."},"choices":{"type":"array","minItems":1,"maxItems":300,"items":{"type":["string","number"]}},"least":{"type":"number"},"most":{"type":"number"},"items":{"description":"What a list holds.","enum":["text","number","whole"]},"encoded":{"description":"The module wants a text as JSON, in its quotes.","type":"boolean"},"description":{"type":"string","minLength":1,"maxLength":600}}};
const pattern35 = new RegExp("^[a-z]+/[a-z0-9.+*-]+$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.predict === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predict"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "predict")) || (key0 === "train")) || (key0 === "answers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern10.test(data0)){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.predict !== undefined){
let data1 = data.predict;
if(Array.isArray(data1)){
if(data1.length > 200){
const err7 = {instancePath:instancePath+"/predict",schemaPath:"#/properties/predict/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err8 = {instancePath:instancePath+"/predict/" + i0,schemaPath:"#/$defs/curatedArgument/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.type === undefined){
const err9 = {instancePath:instancePath+"/predict/" + i0,schemaPath:"#/$defs/curatedArgument/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema67.properties, key1))){
const err10 = {instancePath:instancePath+"/predict/" + i0,schemaPath:"#/$defs/curatedArgument/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err11 = {instancePath:instancePath+"/predict/" + i0+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/predict/" + i0+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern10.test(data3)){
const err13 = {instancePath:instancePath+"/predict/" + i0+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/predict/" + i0+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.type !== undefined){
let data4 = data2.type;
if(!((((((((((data4 === "file") || (data4 === "choice")) || (data4 === "flag")) || (data4 === "integer")) || (data4 === "number")) || (data4 === "text")) || (data4 === "url")) || (data4 === "password")) || (data4 === "list")) || (data4 === "json"))){
const err15 = {instancePath:instancePath+"/predict/" + i0+"/type",schemaPath:"#/$defs/curatedArgument/properties/type/enum",keyword:"enum",params:{allowedValues: schema67.properties.type.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.required !== undefined){
if(typeof data2.required !== "boolean"){
const err16 = {instancePath:instancePath+"/predict/" + i0+"/required",schemaPath:"#/$defs/curatedArgument/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.choices !== undefined){
let data6 = data2.choices;
if(Array.isArray(data6)){
if(data6.length > 300){
const err17 = {instancePath:instancePath+"/predict/" + i0+"/choices",schemaPath:"#/$defs/curatedArgument/properties/choices/maxItems",keyword:"maxItems",params:{limit: 300}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/predict/" + i0+"/choices",schemaPath:"#/$defs/curatedArgument/properties/choices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err19 = {instancePath:instancePath+"/predict/" + i0+"/choices/" + i1,schemaPath:"#/$defs/curatedArgument/properties/choices/items/type",keyword:"type",params:{type: schema67.properties.choices.items.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/predict/" + i0+"/choices",schemaPath:"#/$defs/curatedArgument/properties/choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.least !== undefined){
let data8 = data2.least;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/predict/" + i0+"/least",schemaPath:"#/$defs/curatedArgument/properties/least/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.most !== undefined){
let data9 = data2.most;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/predict/" + i0+"/most",schemaPath:"#/$defs/curatedArgument/properties/most/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.items !== undefined){
let data10 = data2.items;
if(!(((data10 === "text") || (data10 === "number")) || (data10 === "whole"))){
const err23 = {instancePath:instancePath+"/predict/" + i0+"/items",schemaPath:"#/$defs/curatedArgument/properties/items/enum",keyword:"enum",params:{allowedValues: schema67.properties.items.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.encoded !== undefined){
if(typeof data2.encoded !== "boolean"){
const err24 = {instancePath:instancePath+"/predict/" + i0+"/encoded",schemaPath:"#/$defs/curatedArgument/properties/encoded/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.description !== undefined){
let data12 = data2.description;
if(typeof data12 === "string"){
if(func2(data12) > 600){
const err25 = {instancePath:instancePath+"/predict/" + i0+"/description",schemaPath:"#/$defs/curatedArgument/properties/description/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data12) < 1){
const err26 = {instancePath:instancePath+"/predict/" + i0+"/description",schemaPath:"#/$defs/curatedArgument/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/predict/" + i0+"/description",schemaPath:"#/$defs/curatedArgument/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/predict/" + i0,schemaPath:"#/$defs/curatedArgument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/predict",schemaPath:"#/properties/predict/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.train !== undefined){
let data13 = data.train;
if(Array.isArray(data13)){
if(data13.length > 200){
const err30 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err31 = {instancePath:instancePath+"/train/" + i2,schemaPath:"#/$defs/curatedArgument/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.type === undefined){
const err32 = {instancePath:instancePath+"/train/" + i2,schemaPath:"#/$defs/curatedArgument/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data14){
if(!(func1.call(schema67.properties, key2))){
const err33 = {instancePath:instancePath+"/train/" + i2,schemaPath:"#/$defs/curatedArgument/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func2(data15) > 80){
const err34 = {instancePath:instancePath+"/train/" + i2+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data15) < 1){
const err35 = {instancePath:instancePath+"/train/" + i2+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern10.test(data15)){
const err36 = {instancePath:instancePath+"/train/" + i2+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/train/" + i2+"/name",schemaPath:"#/$defs/curatedArgument/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.type !== undefined){
let data16 = data14.type;
if(!((((((((((data16 === "file") || (data16 === "choice")) || (data16 === "flag")) || (data16 === "integer")) || (data16 === "number")) || (data16 === "text")) || (data16 === "url")) || (data16 === "password")) || (data16 === "list")) || (data16 === "json"))){
const err38 = {instancePath:instancePath+"/train/" + i2+"/type",schemaPath:"#/$defs/curatedArgument/properties/type/enum",keyword:"enum",params:{allowedValues: schema67.properties.type.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.required !== undefined){
if(typeof data14.required !== "boolean"){
const err39 = {instancePath:instancePath+"/train/" + i2+"/required",schemaPath:"#/$defs/curatedArgument/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.choices !== undefined){
let data18 = data14.choices;
if(Array.isArray(data18)){
if(data18.length > 300){
const err40 = {instancePath:instancePath+"/train/" + i2+"/choices",schemaPath:"#/$defs/curatedArgument/properties/choices/maxItems",keyword:"maxItems",params:{limit: 300}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data18.length < 1){
const err41 = {instancePath:instancePath+"/train/" + i2+"/choices",schemaPath:"#/$defs/curatedArgument/properties/choices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))){
const err42 = {instancePath:instancePath+"/train/" + i2+"/choices/" + i3,schemaPath:"#/$defs/curatedArgument/properties/choices/items/type",keyword:"type",params:{type: schema67.properties.choices.items.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/train/" + i2+"/choices",schemaPath:"#/$defs/curatedArgument/properties/choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data14.least !== undefined){
let data20 = data14.least;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err44 = {instancePath:instancePath+"/train/" + i2+"/least",schemaPath:"#/$defs/curatedArgument/properties/least/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.most !== undefined){
let data21 = data14.most;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err45 = {instancePath:instancePath+"/train/" + i2+"/most",schemaPath:"#/$defs/curatedArgument/properties/most/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.items !== undefined){
let data22 = data14.items;
if(!(((data22 === "text") || (data22 === "number")) || (data22 === "whole"))){
const err46 = {instancePath:instancePath+"/train/" + i2+"/items",schemaPath:"#/$defs/curatedArgument/properties/items/enum",keyword:"enum",params:{allowedValues: schema67.properties.items.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.encoded !== undefined){
if(typeof data14.encoded !== "boolean"){
const err47 = {instancePath:instancePath+"/train/" + i2+"/encoded",schemaPath:"#/$defs/curatedArgument/properties/encoded/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.description !== undefined){
let data24 = data14.description;
if(typeof data24 === "string"){
if(func2(data24) > 600){
const err48 = {instancePath:instancePath+"/train/" + i2+"/description",schemaPath:"#/$defs/curatedArgument/properties/description/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data24) < 1){
const err49 = {instancePath:instancePath+"/train/" + i2+"/description",schemaPath:"#/$defs/curatedArgument/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/train/" + i2+"/description",schemaPath:"#/$defs/curatedArgument/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/train/" + i2,schemaPath:"#/$defs/curatedArgument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.answers !== undefined){
let data25 = data.answers;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.in === undefined){
const err53 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "in"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data25.types === undefined){
const err54 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/required",keyword:"required",params:{missingProperty: "types"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data25){
if(!((key3 === "in") || (key3 === "types"))){
const err55 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data25.in !== undefined){
let data26 = data25.in;
if(!((data26 === "header") || (data26 === "query"))){
const err56 = {instancePath:instancePath+"/answers/in",schemaPath:"#/properties/answers/properties/in/enum",keyword:"enum",params:{allowedValues: schema66.properties.answers.properties.in.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data25.types !== undefined){
let data27 = data25.types;
if(Array.isArray(data27)){
if(data27.length > 30){
const err57 = {instancePath:instancePath+"/answers/types",schemaPath:"#/properties/answers/properties/types/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data27.length < 1){
const err58 = {instancePath:instancePath+"/answers/types",schemaPath:"#/properties/answers/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 === "string"){
if(func2(data28) > 80){
const err59 = {instancePath:instancePath+"/answers/types/" + i4,schemaPath:"#/properties/answers/properties/types/items/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern35.test(data28)){
const err60 = {instancePath:instancePath+"/answers/types/" + i4,schemaPath:"#/properties/answers/properties/types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+*-]+$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/answers/types/" + i4,schemaPath:"#/properties/answers/properties/types/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
let i5 = data27.length;
let j0;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data27[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err62 = {instancePath:instancePath+"/answers/types",schemaPath:"#/properties/answers/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err63 = {instancePath:instancePath+"/answers/types",schemaPath:"#/properties/answers/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.commit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.summary === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.commit !== undefined){
let data0 = data.commit;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err5 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data0)){
const err6 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(typeof data1 === "string"){
if(func2(data1) > 10){
const err8 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern7.test(data1)){
const err9 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data2) < 2){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.summary !== undefined){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func2(data3) > 300){
const err14 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data3) < 10){
const err15 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) > 6000){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 6000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(((data5 === "service") || (data5 === "model")) || (data5 === "tool"))){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.kind.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.categories !== undefined){
let data6 = data.categories;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data7 === "AI4 pre trained") || (data7 === "AI4 trainable")) || (data7 === "AI4 inference")) || (data7 === "AI4 tools"))){
const err22 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.categories.items.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err23 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err24 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tasks !== undefined){
let data8 = data.tasks;
if(Array.isArray(data8)){
if(data8.length > 100){
const err25 = {instancePath:instancePath+"/tasks",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) > 300){
const err26 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data9) < 1){
const err27 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err29 = {instancePath:instancePath+"/tasks",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err30 = {instancePath:instancePath+"/tasks",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.libraries !== undefined){
let data10 = data.libraries;
if(Array.isArray(data10)){
if(data10.length > 100){
const err31 = {instancePath:instancePath+"/libraries",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(func2(data11) > 300){
const err32 = {instancePath:instancePath+"/libraries/" + i4,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data11) < 1){
const err33 = {instancePath:instancePath+"/libraries/" + i4,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/libraries/" + i4,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data10[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err35 = {instancePath:instancePath+"/libraries",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err36 = {instancePath:instancePath+"/libraries",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.dataTypes !== undefined){
let data12 = data.dataTypes;
if(Array.isArray(data12)){
if(data12.length > 100){
const err37 = {instancePath:instancePath+"/dataTypes",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(func2(data13) > 300){
const err38 = {instancePath:instancePath+"/dataTypes/" + i6,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data13) < 1){
const err39 = {instancePath:instancePath+"/dataTypes/" + i6,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/dataTypes/" + i6,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i7 = data12.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data12[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err41 = {instancePath:instancePath+"/dataTypes",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err42 = {instancePath:instancePath+"/dataTypes",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
if(data14.length > 100){
const err43 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len4 = data14.length;
for(let i8=0; i8<len4; i8++){
let data15 = data14[i8];
if(typeof data15 === "string"){
if(func2(data15) > 300){
const err44 = {instancePath:instancePath+"/tags/" + i8,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data15) < 1){
const err45 = {instancePath:instancePath+"/tags/" + i8,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/tags/" + i8,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
let i9 = data14.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data14[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err47 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
const err48 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.projects !== undefined){
let data16 = data.projects;
if(Array.isArray(data16)){
if(data16.length > 100){
const err49 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len5 = data16.length;
for(let i10=0; i10<len5; i10++){
let data17 = data16[i10];
if(typeof data17 === "string"){
if(func2(data17) > 300){
const err50 = {instancePath:instancePath+"/projects/" + i10,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data17) < 1){
const err51 = {instancePath:instancePath+"/projects/" + i10,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/projects/" + i10,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let i11 = data16.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data16[i11];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err53 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
const err54 = {instancePath:instancePath+"/projects",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.organisations !== undefined){
let data18 = data.organisations;
if(Array.isArray(data18)){
if(data18.length > 100){
const err55 = {instancePath:instancePath+"/organisations",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len6 = data18.length;
for(let i12=0; i12<len6; i12++){
let data19 = data18[i12];
if(typeof data19 === "string"){
if(func2(data19) > 300){
const err56 = {instancePath:instancePath+"/organisations/" + i12,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data19) < 1){
const err57 = {instancePath:instancePath+"/organisations/" + i12,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/organisations/" + i12,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
let i13 = data18.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data18[i13];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err59 = {instancePath:instancePath+"/organisations",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
const err60 = {instancePath:instancePath+"/organisations",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.authors !== undefined){
let data20 = data.authors;
if(Array.isArray(data20)){
if(data20.length > 100){
const err61 = {instancePath:instancePath+"/authors",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len7 = data20.length;
for(let i14=0; i14<len7; i14++){
let data21 = data20[i14];
if(typeof data21 === "string"){
if(func2(data21) > 300){
const err62 = {instancePath:instancePath+"/authors/" + i14,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data21) < 1){
const err63 = {instancePath:instancePath+"/authors/" + i14,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/authors/" + i14,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let i15 = data20.length;
let j7;
if(i15 > 1){
const indices7 = {};
for(;i15--;){
let item7 = data20[i15];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err65 = {instancePath:instancePath+"/authors",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
break;
}
indices7[item7] = i15;
}
}
}
else {
const err66 = {instancePath:instancePath+"/authors",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.license !== undefined){
let data22 = data.license;
if(typeof data22 === "string"){
if(func2(data22) > 60){
const err67 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func2(data22) < 1){
const err68 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.dockerImage !== undefined){
let data23 = data.dockerImage;
if(typeof data23 === "string"){
if(func2(data23) > 200){
const err70 = {instancePath:instancePath+"/dockerImage",schemaPath:"#/properties/dockerImage/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func2(data23) < 1){
const err71 = {instancePath:instancePath+"/dockerImage",schemaPath:"#/properties/dockerImage/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/dockerImage",schemaPath:"#/properties/dockerImage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.doi !== undefined){
let data24 = data.doi;
if(typeof data24 === "string"){
if(func2(data24) > 200){
const err73 = {instancePath:instancePath+"/doi",schemaPath:"#/properties/doi/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern16.test(data24)){
const err74 = {instancePath:instancePath+"/doi",schemaPath:"#/properties/doi/pattern",keyword:"pattern",params:{pattern: "^10\\.[0-9]{4,9}/[^\\s]+$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/doi",schemaPath:"#/properties/doi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.links !== undefined){
let data25 = data.links;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key1 in data25){
if(!(func1.call(schema40.properties.links.properties, key1))){
const err76 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.documentation !== undefined){
let data26 = data25.documentation;
if(typeof data26 === "string"){
if(func2(data26) > 1000){
const err77 = {instancePath:instancePath+"/links/documentation",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern5.test(data26)){
const err78 = {instancePath:instancePath+"/links/documentation",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/links/documentation",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data25.homepage !== undefined){
let data27 = data25.homepage;
if(typeof data27 === "string"){
if(func2(data27) > 1000){
const err80 = {instancePath:instancePath+"/links/homepage",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern5.test(data27)){
const err81 = {instancePath:instancePath+"/links/homepage",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/links/homepage",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.dataset !== undefined){
let data28 = data25.dataset;
if(typeof data28 === "string"){
if(func2(data28) > 1000){
const err83 = {instancePath:instancePath+"/links/dataset",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern5.test(data28)){
const err84 = {instancePath:instancePath+"/links/dataset",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/links/dataset",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data25.weights !== undefined){
let data29 = data25.weights;
if(typeof data29 === "string"){
if(func2(data29) > 1000){
const err86 = {instancePath:instancePath+"/links/weights",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern5.test(data29)){
const err87 = {instancePath:instancePath+"/links/weights",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/links/weights",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data25.paper !== undefined){
let data30 = data25.paper;
if(typeof data30 === "string"){
if(func2(data30) > 1000){
const err89 = {instancePath:instancePath+"/links/paper",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern5.test(data30)){
const err90 = {instancePath:instancePath+"/links/paper",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/links/paper",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data25.citation !== undefined){
let data31 = data25.citation;
if(typeof data31 === "string"){
if(func2(data31) > 1000){
const err92 = {instancePath:instancePath+"/links/citation",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern5.test(data31)){
const err93 = {instancePath:instancePath+"/links/citation",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/links/citation",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data25.upstream !== undefined){
let data32 = data25.upstream;
if(typeof data32 === "string"){
if(func2(data32) > 1000){
const err95 = {instancePath:instancePath+"/links/upstream",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern5.test(data32)){
const err96 = {instancePath:instancePath+"/links/upstream",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/links/upstream",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data25.project !== undefined){
let data33 = data25.project;
if(typeof data33 === "string"){
if(func2(data33) > 1000){
const err98 = {instancePath:instancePath+"/links/project",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern5.test(data33)){
const err99 = {instancePath:instancePath+"/links/project",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/links/project",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data25.sourceCode !== undefined){
let data34 = data25.sourceCode;
if(typeof data34 === "string"){
if(func2(data34) > 1000){
const err101 = {instancePath:instancePath+"/links/sourceCode",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern5.test(data34)){
const err102 = {instancePath:instancePath+"/links/sourceCode",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/links/sourceCode",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data25.zenodo !== undefined){
let data35 = data25.zenodo;
if(typeof data35 === "string"){
if(func2(data35) > 1000){
const err104 = {instancePath:instancePath+"/links/zenodo",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern5.test(data35)){
const err105 = {instancePath:instancePath+"/links/zenodo",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/links/zenodo",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data25.guide !== undefined){
let data36 = data25.guide;
if(typeof data36 === "string"){
if(func2(data36) > 1000){
const err107 = {instancePath:instancePath+"/links/guide",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern5.test(data36)){
const err108 = {instancePath:instancePath+"/links/guide",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/links/guide",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data25.package !== undefined){
let data37 = data25.package;
if(typeof data37 === "string"){
if(func2(data37) > 1000){
const err110 = {instancePath:instancePath+"/links/package",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern5.test(data37)){
const err111 = {instancePath:instancePath+"/links/package",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/links/package",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.created !== undefined){
let data38 = data.created;
if(typeof data38 === "string"){
if(func2(data38) > 10){
const err114 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!pattern7.test(data38)){
const err115 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.updated !== undefined){
let data39 = data.updated;
if(typeof data39 === "string"){
if(func2(data39) > 10){
const err117 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern7.test(data39)){
const err118 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.firstCommit !== undefined){
let data40 = data.firstCommit;
if(typeof data40 === "string"){
if(func2(data40) > 10){
const err120 = {instancePath:instancePath+"/firstCommit",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern7.test(data40)){
const err121 = {instancePath:instancePath+"/firstCommit",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/firstCommit",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.inputs !== undefined){
let data41 = data.inputs;
if(Array.isArray(data41)){
if(data41.length > 100){
const err123 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
const len8 = data41.length;
for(let i16=0; i16<len8; i16++){
let data42 = data41[i16];
if(typeof data42 === "string"){
if(func2(data42) > 300){
const err124 = {instancePath:instancePath+"/inputs/" + i16,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func2(data42) < 1){
const err125 = {instancePath:instancePath+"/inputs/" + i16,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/inputs/" + i16,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
let i17 = data41.length;
let j8;
if(i17 > 1){
const indices8 = {};
for(;i17--;){
let item8 = data41[i17];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err127 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
break;
}
indices8[item8] = i17;
}
}
}
else {
const err128 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.outputs !== undefined){
let data43 = data.outputs;
if(Array.isArray(data43)){
if(data43.length > 100){
const err129 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len9 = data43.length;
for(let i18=0; i18<len9; i18++){
let data44 = data43[i18];
if(typeof data44 === "string"){
if(func2(data44) > 300){
const err130 = {instancePath:instancePath+"/outputs/" + i18,schemaPath:"#/$defs/words/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func2(data44) < 1){
const err131 = {instancePath:instancePath+"/outputs/" + i18,schemaPath:"#/$defs/words/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/outputs/" + i18,schemaPath:"#/$defs/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let i19 = data43.length;
let j9;
if(i19 > 1){
const indices9 = {};
for(;i19--;){
let item9 = data43[i19];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err133 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/words/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
break;
}
indices9[item9] = i19;
}
}
}
else {
const err134 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.api !== undefined){
if(!(validate33(data.api, {instancePath:instancePath+"/api",parentData:data,parentDataProperty:"api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.baseModel !== undefined){
let data46 = data.baseModel;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.evidence === undefined){
const err135 = {instancePath:instancePath+"/baseModel",schemaPath:"#/properties/baseModel/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key2 in data46){
if(!(((key2 === "id") || (key2 === "url")) || (key2 === "evidence"))){
const err136 = {instancePath:instancePath+"/baseModel",schemaPath:"#/properties/baseModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data46.id !== undefined){
let data47 = data46.id;
if(typeof data47 === "string"){
if(func2(data47) > 64){
const err137 = {instancePath:instancePath+"/baseModel/id",schemaPath:"#/properties/baseModel/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/baseModel/id",schemaPath:"#/properties/baseModel/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data46.url !== undefined){
let data48 = data46.url;
if(typeof data48 === "string"){
if(func2(data48) > 1000){
const err139 = {instancePath:instancePath+"/baseModel/url",schemaPath:"#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern5.test(data48)){
const err140 = {instancePath:instancePath+"/baseModel/url",schemaPath:"#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/baseModel/url",schemaPath:"#/$defs/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data46.evidence !== undefined){
let data49 = data46.evidence;
if(typeof data49 === "string"){
if(func2(data49) > 300){
const err142 = {instancePath:instancePath+"/baseModel/evidence",schemaPath:"#/properties/baseModel/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func2(data49) < 1){
const err143 = {instancePath:instancePath+"/baseModel/evidence",schemaPath:"#/properties/baseModel/properties/evidence/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/baseModel/evidence",schemaPath:"#/properties/baseModel/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/baseModel",schemaPath:"#/properties/baseModel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.template !== undefined){
let data50 = data.template;
if(typeof data50 === "string"){
if(func2(data50) > 100){
const err146 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.resources !== undefined){
let data51 = data.resources;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key3 in data51){
if(!((key3 === "inference") || (key3 === "training"))){
const err148 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data51.inference !== undefined){
let data52 = data51.inference;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key4 in data52){
if(!((((((key4 === "cpu") || (key4 === "gpu")) || (key4 === "memory_MB")) || (key4 === "gpu_memory_MB")) || (key4 === "gpu_compute_capability")) || (key4 === "storage_MB"))){
const err149 = {instancePath:instancePath+"/resources/inference",schemaPath:"#/$defs/needs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data52.cpu !== undefined){
let data53 = data52.cpu;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err150 = {instancePath:instancePath+"/resources/inference/cpu",schemaPath:"#/$defs/needs/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err151 = {instancePath:instancePath+"/resources/inference/cpu",schemaPath:"#/$defs/needs/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data52.gpu !== undefined){
let data54 = data52.gpu;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err152 = {instancePath:instancePath+"/resources/inference/gpu",schemaPath:"#/$defs/needs/properties/gpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err153 = {instancePath:instancePath+"/resources/inference/gpu",schemaPath:"#/$defs/needs/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data52.memory_MB !== undefined){
let data55 = data52.memory_MB;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err154 = {instancePath:instancePath+"/resources/inference/memory_MB",schemaPath:"#/$defs/needs/properties/memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err155 = {instancePath:instancePath+"/resources/inference/memory_MB",schemaPath:"#/$defs/needs/properties/memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data52.gpu_memory_MB !== undefined){
let data56 = data52.gpu_memory_MB;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err156 = {instancePath:instancePath+"/resources/inference/gpu_memory_MB",schemaPath:"#/$defs/needs/properties/gpu_memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err157 = {instancePath:instancePath+"/resources/inference/gpu_memory_MB",schemaPath:"#/$defs/needs/properties/gpu_memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data52.gpu_compute_capability !== undefined){
let data57 = data52.gpu_compute_capability;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err158 = {instancePath:instancePath+"/resources/inference/gpu_compute_capability",schemaPath:"#/$defs/needs/properties/gpu_compute_capability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/resources/inference/gpu_compute_capability",schemaPath:"#/$defs/needs/properties/gpu_compute_capability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data52.storage_MB !== undefined){
let data58 = data52.storage_MB;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err160 = {instancePath:instancePath+"/resources/inference/storage_MB",schemaPath:"#/$defs/needs/properties/storage_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err161 = {instancePath:instancePath+"/resources/inference/storage_MB",schemaPath:"#/$defs/needs/properties/storage_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
}
else {
const err162 = {instancePath:instancePath+"/resources/inference",schemaPath:"#/$defs/needs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data51.training !== undefined){
let data59 = data51.training;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key5 in data59){
if(!((((((key5 === "cpu") || (key5 === "gpu")) || (key5 === "memory_MB")) || (key5 === "gpu_memory_MB")) || (key5 === "gpu_compute_capability")) || (key5 === "storage_MB"))){
const err163 = {instancePath:instancePath+"/resources/training",schemaPath:"#/$defs/needs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data59.cpu !== undefined){
let data60 = data59.cpu;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err164 = {instancePath:instancePath+"/resources/training/cpu",schemaPath:"#/$defs/needs/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err165 = {instancePath:instancePath+"/resources/training/cpu",schemaPath:"#/$defs/needs/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
if(data59.gpu !== undefined){
let data61 = data59.gpu;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err166 = {instancePath:instancePath+"/resources/training/gpu",schemaPath:"#/$defs/needs/properties/gpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err167 = {instancePath:instancePath+"/resources/training/gpu",schemaPath:"#/$defs/needs/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data59.memory_MB !== undefined){
let data62 = data59.memory_MB;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err168 = {instancePath:instancePath+"/resources/training/memory_MB",schemaPath:"#/$defs/needs/properties/memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err169 = {instancePath:instancePath+"/resources/training/memory_MB",schemaPath:"#/$defs/needs/properties/memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data59.gpu_memory_MB !== undefined){
let data63 = data59.gpu_memory_MB;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err170 = {instancePath:instancePath+"/resources/training/gpu_memory_MB",schemaPath:"#/$defs/needs/properties/gpu_memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err171 = {instancePath:instancePath+"/resources/training/gpu_memory_MB",schemaPath:"#/$defs/needs/properties/gpu_memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
if(data59.gpu_compute_capability !== undefined){
let data64 = data59.gpu_compute_capability;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err172 = {instancePath:instancePath+"/resources/training/gpu_compute_capability",schemaPath:"#/$defs/needs/properties/gpu_compute_capability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/resources/training/gpu_compute_capability",schemaPath:"#/$defs/needs/properties/gpu_compute_capability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data59.storage_MB !== undefined){
let data65 = data59.storage_MB;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err174 = {instancePath:instancePath+"/resources/training/storage_MB",schemaPath:"#/$defs/needs/properties/storage_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err175 = {instancePath:instancePath+"/resources/training/storage_MB",schemaPath:"#/$defs/needs/properties/storage_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
}
else {
const err176 = {instancePath:instancePath+"/resources/training",schemaPath:"#/$defs/needs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.reasons !== undefined){
let data66 = data.reasons;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key6 in data66){
const _errs167 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 40){
const err178 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},propertyName:key6};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!pattern37.test(key6)){
const err179 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(\\.[A-Za-z]+)?$"},propertyName:key6};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
var valid64 = _errs167 === errors;
if(!valid64){
const err180 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
for(const key7 in data66){
let data67 = data66[key7];
if(typeof data67 === "string"){
if(func2(data67) > 600){
const err181 = {instancePath:instancePath+"/reasons/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/reason/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func2(data67) < 1){
const err182 = {instancePath:instancePath+"/reasons/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/reasons/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://deep-marketplace.example/schema/entry.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(func2(data0) > 300){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.-]+/[A-Za-z0-9._-]+/[A-Za-z0-9._-]+/?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ref !== undefined){
let data1 = data.ref;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err5 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data2 = data.endpoint;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err8 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data2)){
const err9 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.aliases !== undefined){
let data3 = data.aliases;
if(Array.isArray(data3)){
if(data3.length > 50){
const err11 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err12 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data4) < 2){
const err13 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern6.test(data4)){
const err14 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err17 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.lifecycle !== undefined){
if(!(validate21(data.lifecycle, {instancePath:instancePath+"/lifecycle",parentData:data,parentDataProperty:"lifecycle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.advisories !== undefined){
let data6 = data.advisories;
if(Array.isArray(data6)){
if(data6.length > 50){
const err18 = {instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate23(data6[i2], {instancePath:instancePath+"/advisories/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.samples !== undefined){
let data8 = data.samples;
if(Array.isArray(data8)){
if(data8.length > 6){
const err20 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
if(!(validate25(data8[i3], {instancePath:instancePath+"/samples/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.overrides !== undefined){
let data10 = data.overrides;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!((((key1 === "title") || (key1 === "summary")) || (key1 === "license")) || (key1 === "dockerImage"))){
const err22 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.title !== undefined){
if(!(validate27(data10.title, {instancePath:instancePath+"/overrides/title",parentData:data10,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data10.summary !== undefined){
if(!(validate27(data10.summary, {instancePath:instancePath+"/overrides/summary",parentData:data10,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data10.license !== undefined){
if(!(validate27(data10.license, {instancePath:instancePath+"/overrides/license",parentData:data10,parentDataProperty:"license",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data10.dockerImage !== undefined){
if(!(validate27(data10.dockerImage, {instancePath:instancePath+"/overrides/dockerImage",parentData:data10,parentDataProperty:"dockerImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.curated !== undefined){
if(!(validate32(data.curated, {instancePath:instancePath+"/curated",parentData:data,parentDataProperty:"curated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isMetadata100 = validate36;
const schema73 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://deep-marketplace.example/schema/metadata-1.0.0.schema.json","title":"Metadata100","description":"Metadata of 2019: metadata.json beside the Dockerfile of a DEEP-OC repository. Keys beyond these are allowed everywhere.","type":"object","required":["title","summary","description","date_creation","keywords","license","sources"],"properties":{"title":{"description":"The module's name.","type":"string"},"summary":{"description":"What the module is good for, in one sentence.","type":"string"},"description":{"description":"Markdown, as a list of pieces that are read one after another.","type":"array","items":{"type":"string"}},"date_creation":{"description":"Day on which the module was first published, YYYY-MM-DD.","type":"string"},"keywords":{"description":"Free words. Some were switches of the old marketplace: trainable, inference, pre-trained, tools.","type":"array","uniqueItems":true,"items":{"type":"string"}},"license":{"description":"Licence of the code, as free text.","type":"string"},"cite_url":{"description":"Address of the work to cite.","type":"string"},"dataset_url":{"description":"Address of the data that the module was trained on.","type":"string"},"sources":{"$ref":"#/$defs/sources"},"tosca":{"description":"Deployment templates of the old platform.","type":"array","items":{"$ref":"#/$defs/template"}}},"$defs":{"sources":{"title":"Sources100","type":"object","required":["dockerfile_repo","docker_registry_repo","code"],"properties":{"dockerfile_repo":{"description":"Repository of the Dockerfile.","type":"string"},"docker_registry_repo":{"description":"Image, as owner/name.","type":"string"},"code":{"description":"Repository of the code.","type":"string"},"pre_trained_weights":{"description":"Address of the trained weights.","type":"string"}}},"template":{"title":"Template100","type":"object","required":["title","url","inputs"],"properties":{"title":{"type":"string"},"url":{"type":"string"},"inputs":{"type":"array","items":{"type":"string","enum":["rclone_conf","rclone_url","rclone_vendor","rclone_user","rclone_pass"]}}}}}};
const schema74 = {"title":"Sources100","type":"object","required":["dockerfile_repo","docker_registry_repo","code"],"properties":{"dockerfile_repo":{"description":"Repository of the Dockerfile.","type":"string"},"docker_registry_repo":{"description":"Image, as owner/name.","type":"string"},"code":{"description":"Repository of the code.","type":"string"},"pre_trained_weights":{"description":"Address of the trained weights.","type":"string"}}};
const schema75 = {"title":"Template100","type":"object","required":["title","url","inputs"],"properties":{"title":{"type":"string"},"url":{"type":"string"},"inputs":{"type":"array","items":{"type":"string","enum":["rclone_conf","rclone_url","rclone_vendor","rclone_user","rclone_pass"]}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://deep-marketplace.example/schema/metadata-1.0.0.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.summary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date_creation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_creation"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.keywords === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keywords"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.license === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "license"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sources === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err9 = {instancePath:instancePath+"/description/" + i0,schemaPath:"#/properties/description/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.date_creation !== undefined){
if(typeof data.date_creation !== "string"){
const err11 = {instancePath:instancePath+"/date_creation",schemaPath:"#/properties/date_creation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.keywords !== undefined){
let data5 = data.keywords;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err12 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data5[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err14 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.license !== undefined){
if(typeof data.license !== "string"){
const err15 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.cite_url !== undefined){
if(typeof data.cite_url !== "string"){
const err16 = {instancePath:instancePath+"/cite_url",schemaPath:"#/properties/cite_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dataset_url !== undefined){
if(typeof data.dataset_url !== "string"){
const err17 = {instancePath:instancePath+"/dataset_url",schemaPath:"#/properties/dataset_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sources !== undefined){
let data10 = data.sources;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.dockerfile_repo === undefined){
const err18 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/sources/required",keyword:"required",params:{missingProperty: "dockerfile_repo"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10.docker_registry_repo === undefined){
const err19 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/sources/required",keyword:"required",params:{missingProperty: "docker_registry_repo"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10.code === undefined){
const err20 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/sources/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.dockerfile_repo !== undefined){
if(typeof data10.dockerfile_repo !== "string"){
const err21 = {instancePath:instancePath+"/sources/dockerfile_repo",schemaPath:"#/$defs/sources/properties/dockerfile_repo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.docker_registry_repo !== undefined){
if(typeof data10.docker_registry_repo !== "string"){
const err22 = {instancePath:instancePath+"/sources/docker_registry_repo",schemaPath:"#/$defs/sources/properties/docker_registry_repo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.code !== undefined){
if(typeof data10.code !== "string"){
const err23 = {instancePath:instancePath+"/sources/code",schemaPath:"#/$defs/sources/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.pre_trained_weights !== undefined){
if(typeof data10.pre_trained_weights !== "string"){
const err24 = {instancePath:instancePath+"/sources/pre_trained_weights",schemaPath:"#/$defs/sources/properties/pre_trained_weights/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tosca !== undefined){
let data15 = data.tosca;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.title === undefined){
const err26 = {instancePath:instancePath+"/tosca/" + i3,schemaPath:"#/$defs/template/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16.url === undefined){
const err27 = {instancePath:instancePath+"/tosca/" + i3,schemaPath:"#/$defs/template/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data16.inputs === undefined){
const err28 = {instancePath:instancePath+"/tosca/" + i3,schemaPath:"#/$defs/template/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data16.title !== undefined){
if(typeof data16.title !== "string"){
const err29 = {instancePath:instancePath+"/tosca/" + i3+"/title",schemaPath:"#/$defs/template/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.url !== undefined){
if(typeof data16.url !== "string"){
const err30 = {instancePath:instancePath+"/tosca/" + i3+"/url",schemaPath:"#/$defs/template/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.inputs !== undefined){
let data19 = data16.inputs;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i4=0; i4<len3; i4++){
let data20 = data19[i4];
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/tosca/" + i3+"/inputs/" + i4,schemaPath:"#/$defs/template/properties/inputs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((((data20 === "rclone_conf") || (data20 === "rclone_url")) || (data20 === "rclone_vendor")) || (data20 === "rclone_user")) || (data20 === "rclone_pass"))){
const err32 = {instancePath:instancePath+"/tosca/" + i3+"/inputs/" + i4,schemaPath:"#/$defs/template/properties/inputs/items/enum",keyword:"enum",params:{allowedValues: schema75.properties.inputs.items.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/tosca/" + i3+"/inputs",schemaPath:"#/$defs/template/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/tosca/" + i3,schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/tosca",schemaPath:"#/properties/tosca/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"title":true,"summary":true,"description":true,"date_creation":true,"keywords":true,"license":true,"cite_url":true,"dataset_url":true,"sources":true,"tosca":true},"dynamicProps":false,"dynamicItems":false};

export const isMetadata200 = validate37;
const schema76 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://deep-marketplace.example/schema/metadata-2.0.0.schema.json","title":"Metadata200","description":"A module's ai4-metadata.yml. Keys beyond these are allowed everywhere; addresses and dates are text here, their form is judged by rules.","type":"object","required":["metadata_version","title","summary","description","links","libraries","tasks","categories","tags"],"properties":{"metadata_version":{"description":"Version of this schema that the file follows. The separator is not checked, as in the published schema.","type":"string","pattern":"^[0-9]+.[0-9]+.[0-9]+$"},"title":{"description":"The module's name.","type":"string"},"summary":{"description":"What the module is good for, in one sentence.","type":"string"},"description":{"description":"Markdown.","type":"string"},"doi":{"description":"DOI of the module: 10.5281/zenodo.1234567.","type":"string"},"links":{"$ref":"#/$defs/links"},"dates":{"$ref":"#/$defs/dates"},"libraries":{"description":"Machine-learning libraries that the code uses.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/library"}},"tasks":{"description":"What the module does.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/task"}},"categories":{"description":"What a user of the platform can do with the module.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/category"}},"tags":{"description":"Free words.","type":"array","uniqueItems":true,"items":{"type":"string"}},"data-type":{"description":"Kinds of data that the module works on.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/dataType"}},"tosca":{"$ref":"#/$defs/dropped"},"sources":{"$ref":"#/$defs/dropped"},"dataset_url":{"$ref":"#/$defs/dropped"},"cite_url":{"$ref":"#/$defs/dropped"},"date_creation":{"$ref":"#/$defs/dropped"},"keywords":{"$ref":"#/$defs/dropped"}},"$defs":{"dropped":{"title":"Dropped","description":"A key of version 1 that version 2 dropped: it must not stand at the top level.","not":{},"tsType":"never"},"links":{"title":"Links200","type":"object","required":["source_code"],"properties":{"source_code":{"description":"Repository of the code.","type":"string"},"documentation":{"description":"Documentation for users.","type":"string"},"docker_image":{"description":"Image, as owner/name or an address.","type":"string"},"zenodo_doi":{"description":"Record of the module at Zenodo.","type":"string"},"dataset":{"description":"Data that the module was trained on.","type":"string"},"weights":{"description":"File with the trained weights.","type":"string"},"citation":{"description":"The work to cite.","type":"string"},"base_model":{"description":"The model that this one was made from.","type":"string"}}},"dates":{"title":"Dates200","type":"object","required":["created","updated"],"properties":{"created":{"description":"First published, YYYY-MM-DD.","type":"string"},"updated":{"description":"Last changed, YYYY-MM-DD.","type":"string"}}},"library":{"title":"Library","type":"string","enum":["TensorFlow","PyTorch","Keras","Scikit-learn","XGBoost","LightGBM","CatBoost","Other"]},"task":{"title":"Task","type":"string","enum":["Computer Vision","Natural Language Processing","Time Series","Recommender Systems","Anomaly Detection","Regression","Classification","Clustering","Dimensionality Reduction","Generative Models","Graph Neural Networks","Optimization","Reinforcement Learning","Transfer Learning","Uncertainty Estimation","Other"]},"category":{"title":"Category","type":"string","enum":["AI4 pre trained","AI4 trainable","AI4 inference","AI4 tools"]},"dataType":{"title":"DataType","type":"string","enum":["Image","Text","Time Series","Tabular","Graph","Audio","Video","Other"]}}};
const schema77 = {"title":"Links200","type":"object","required":["source_code"],"properties":{"source_code":{"description":"Repository of the code.","type":"string"},"documentation":{"description":"Documentation for users.","type":"string"},"docker_image":{"description":"Image, as owner/name or an address.","type":"string"},"zenodo_doi":{"description":"Record of the module at Zenodo.","type":"string"},"dataset":{"description":"Data that the module was trained on.","type":"string"},"weights":{"description":"File with the trained weights.","type":"string"},"citation":{"description":"The work to cite.","type":"string"},"base_model":{"description":"The model that this one was made from.","type":"string"}}};
const schema78 = {"title":"Dates200","type":"object","required":["created","updated"],"properties":{"created":{"description":"First published, YYYY-MM-DD.","type":"string"},"updated":{"description":"Last changed, YYYY-MM-DD.","type":"string"}}};
const schema79 = {"title":"Library","type":"string","enum":["TensorFlow","PyTorch","Keras","Scikit-learn","XGBoost","LightGBM","CatBoost","Other"]};
const schema80 = {"title":"Task","type":"string","enum":["Computer Vision","Natural Language Processing","Time Series","Recommender Systems","Anomaly Detection","Regression","Classification","Clustering","Dimensionality Reduction","Generative Models","Graph Neural Networks","Optimization","Reinforcement Learning","Transfer Learning","Uncertainty Estimation","Other"]};
const schema81 = {"title":"Category","type":"string","enum":["AI4 pre trained","AI4 trainable","AI4 inference","AI4 tools"]};
const schema82 = {"title":"DataType","type":"string","enum":["Image","Text","Time Series","Tabular","Graph","Audio","Video","Other"]};
const schema83 = {"title":"Dropped","description":"A key of version 1 that version 2 dropped: it must not stand at the top level.","not":{},"tsType":"never"};
const pattern38 = new RegExp("^[0-9]+.[0-9]+.[0-9]+$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://deep-marketplace.example/schema/metadata-2.0.0.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata_version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.summary === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.links === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.libraries === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "libraries"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tasks === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.categories === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tags === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.metadata_version !== undefined){
let data0 = data.metadata_version;
if(typeof data0 === "string"){
if(!pattern38.test(data0)){
const err9 = {instancePath:instancePath+"/metadata_version",schemaPath:"#/properties/metadata_version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+.[0-9]+.[0-9]+$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/metadata_version",schemaPath:"#/properties/metadata_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.doi !== undefined){
if(typeof data.doi !== "string"){
const err14 = {instancePath:instancePath+"/doi",schemaPath:"#/properties/doi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.links !== undefined){
let data5 = data.links;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source_code === undefined){
const err15 = {instancePath:instancePath+"/links",schemaPath:"#/$defs/links/required",keyword:"required",params:{missingProperty: "source_code"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.source_code !== undefined){
if(typeof data5.source_code !== "string"){
const err16 = {instancePath:instancePath+"/links/source_code",schemaPath:"#/$defs/links/properties/source_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.documentation !== undefined){
if(typeof data5.documentation !== "string"){
const err17 = {instancePath:instancePath+"/links/documentation",schemaPath:"#/$defs/links/properties/documentation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.docker_image !== undefined){
if(typeof data5.docker_image !== "string"){
const err18 = {instancePath:instancePath+"/links/docker_image",schemaPath:"#/$defs/links/properties/docker_image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.zenodo_doi !== undefined){
if(typeof data5.zenodo_doi !== "string"){
const err19 = {instancePath:instancePath+"/links/zenodo_doi",schemaPath:"#/$defs/links/properties/zenodo_doi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.dataset !== undefined){
if(typeof data5.dataset !== "string"){
const err20 = {instancePath:instancePath+"/links/dataset",schemaPath:"#/$defs/links/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.weights !== undefined){
if(typeof data5.weights !== "string"){
const err21 = {instancePath:instancePath+"/links/weights",schemaPath:"#/$defs/links/properties/weights/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.citation !== undefined){
if(typeof data5.citation !== "string"){
const err22 = {instancePath:instancePath+"/links/citation",schemaPath:"#/$defs/links/properties/citation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.base_model !== undefined){
if(typeof data5.base_model !== "string"){
const err23 = {instancePath:instancePath+"/links/base_model",schemaPath:"#/$defs/links/properties/base_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/links",schemaPath:"#/$defs/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.dates !== undefined){
let data14 = data.dates;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.created === undefined){
const err25 = {instancePath:instancePath+"/dates",schemaPath:"#/$defs/dates/required",keyword:"required",params:{missingProperty: "created"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14.updated === undefined){
const err26 = {instancePath:instancePath+"/dates",schemaPath:"#/$defs/dates/required",keyword:"required",params:{missingProperty: "updated"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.created !== undefined){
if(typeof data14.created !== "string"){
const err27 = {instancePath:instancePath+"/dates/created",schemaPath:"#/$defs/dates/properties/created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.updated !== undefined){
if(typeof data14.updated !== "string"){
const err28 = {instancePath:instancePath+"/dates/updated",schemaPath:"#/$defs/dates/properties/updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/dates",schemaPath:"#/$defs/dates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.libraries !== undefined){
let data17 = data.libraries;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 !== "string"){
const err30 = {instancePath:instancePath+"/libraries/" + i0,schemaPath:"#/properties/libraries/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data18 !== "string"){
const err31 = {instancePath:instancePath+"/libraries/" + i0,schemaPath:"#/$defs/library/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((((((data18 === "TensorFlow") || (data18 === "PyTorch")) || (data18 === "Keras")) || (data18 === "Scikit-learn")) || (data18 === "XGBoost")) || (data18 === "LightGBM")) || (data18 === "CatBoost")) || (data18 === "Other"))){
const err32 = {instancePath:instancePath+"/libraries/" + i0,schemaPath:"#/$defs/library/enum",keyword:"enum",params:{allowedValues: schema79.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i1 = data17.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data17[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err33 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err34 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.tasks !== undefined){
let data19 = data.tasks;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
let data20 = data19[i2];
if(typeof data20 !== "string"){
const err35 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data20 !== "string"){
const err36 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/$defs/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((((((((((((((((data20 === "Computer Vision") || (data20 === "Natural Language Processing")) || (data20 === "Time Series")) || (data20 === "Recommender Systems")) || (data20 === "Anomaly Detection")) || (data20 === "Regression")) || (data20 === "Classification")) || (data20 === "Clustering")) || (data20 === "Dimensionality Reduction")) || (data20 === "Generative Models")) || (data20 === "Graph Neural Networks")) || (data20 === "Optimization")) || (data20 === "Reinforcement Learning")) || (data20 === "Transfer Learning")) || (data20 === "Uncertainty Estimation")) || (data20 === "Other"))){
const err37 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/$defs/task/enum",keyword:"enum",params:{allowedValues: schema80.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i3 = data19.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data19[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err38 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err39 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.categories !== undefined){
let data21 = data.categories;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i4=0; i4<len2; i4++){
let data22 = data21[i4];
if(typeof data22 !== "string"){
const err40 = {instancePath:instancePath+"/categories/" + i4,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data22 !== "string"){
const err41 = {instancePath:instancePath+"/categories/" + i4,schemaPath:"#/$defs/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((((data22 === "AI4 pre trained") || (data22 === "AI4 trainable")) || (data22 === "AI4 inference")) || (data22 === "AI4 tools"))){
const err42 = {instancePath:instancePath+"/categories/" + i4,schemaPath:"#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema81.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i5 = data21.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data21[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err43 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err44 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.tags !== undefined){
let data23 = data.tags;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i6=0; i6<len3; i6++){
if(typeof data23[i6] !== "string"){
const err45 = {instancePath:instancePath+"/tags/" + i6,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i7 = data23.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data23[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err46 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err47 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["data-type"] !== undefined){
let data25 = data["data-type"];
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i8=0; i8<len4; i8++){
let data26 = data25[i8];
if(typeof data26 !== "string"){
const err48 = {instancePath:instancePath+"/data-type/" + i8,schemaPath:"#/properties/data-type/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data26 !== "string"){
const err49 = {instancePath:instancePath+"/data-type/" + i8,schemaPath:"#/$defs/dataType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((((((data26 === "Image") || (data26 === "Text")) || (data26 === "Time Series")) || (data26 === "Tabular")) || (data26 === "Graph")) || (data26 === "Audio")) || (data26 === "Video")) || (data26 === "Other"))){
const err50 = {instancePath:instancePath+"/data-type/" + i8,schemaPath:"#/$defs/dataType/enum",keyword:"enum",params:{allowedValues: schema82.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i9 = data25.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data25[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err51 = {instancePath:instancePath+"/data-type",schemaPath:"#/properties/data-type/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
const err52 = {instancePath:instancePath+"/data-type",schemaPath:"#/properties/data-type/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tosca !== undefined){
const err53 = {instancePath:instancePath+"/tosca",schemaPath:"#/$defs/dropped/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.sources !== undefined){
const err54 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/dropped/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.dataset_url !== undefined){
const err55 = {instancePath:instancePath+"/dataset_url",schemaPath:"#/$defs/dropped/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.cite_url !== undefined){
const err56 = {instancePath:instancePath+"/cite_url",schemaPath:"#/$defs/dropped/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.date_creation !== undefined){
const err57 = {instancePath:instancePath+"/date_creation",schemaPath:"#/$defs/dropped/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.keywords !== undefined){
const err58 = {instancePath:instancePath+"/keywords",schemaPath:"#/$defs/dropped/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"metadata_version":true,"title":true,"summary":true,"description":true,"doi":true,"links":true,"dates":true,"libraries":true,"tasks":true,"categories":true,"tags":true,"data-type":true,"tosca":true,"sources":true,"dataset_url":true,"cite_url":true,"date_creation":true,"keywords":true},"dynamicProps":false,"dynamicItems":false};

export const isMetadata210 = validate38;
const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://deep-marketplace.example/schema/metadata-2.1.0.schema.json","title":"Metadata210","description":"Version 2.0.0 with the resources that inference takes.","allOf":[{"$ref":"metadata-2.0.0.schema.json"}],"type":"object","properties":{"resources":{"title":"Resources210","type":"object","properties":{"inference":{"$ref":"#/$defs/needs"}}}},"$defs":{"needs":{"title":"MetadataNeeds","description":"What a run asks of a machine; memory and storage in megabytes.","type":"object","properties":{"cpu":{"type":"integer","minimum":0},"gpu":{"type":"integer","minimum":0},"memory_MB":{"type":"integer","minimum":0},"gpu_memory_MB":{"type":"integer","minimum":0},"gpu_compute_capability":{"type":"number","minimum":0},"storage_MB":{"type":"integer","minimum":0}}}}};
const schema90 = {"title":"MetadataNeeds","description":"What a run asks of a machine; memory and storage in megabytes.","type":"object","properties":{"cpu":{"type":"integer","minimum":0},"gpu":{"type":"integer","minimum":0},"memory_MB":{"type":"integer","minimum":0},"gpu_memory_MB":{"type":"integer","minimum":0},"gpu_compute_capability":{"type":"number","minimum":0},"storage_MB":{"type":"integer","minimum":0}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://deep-marketplace.example/schema/metadata-2.1.0.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources !== undefined){
let data0 = data.resources;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.inference !== undefined){
let data1 = data0.inference;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cpu !== undefined){
let data2 = data1.cpu;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/resources/inference/cpu",schemaPath:"#/$defs/needs/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/resources/inference/cpu",schemaPath:"#/$defs/needs/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data1.gpu !== undefined){
let data3 = data1.gpu;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/resources/inference/gpu",schemaPath:"#/$defs/needs/properties/gpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/resources/inference/gpu",schemaPath:"#/$defs/needs/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data1.memory_MB !== undefined){
let data4 = data1.memory_MB;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/resources/inference/memory_MB",schemaPath:"#/$defs/needs/properties/memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/resources/inference/memory_MB",schemaPath:"#/$defs/needs/properties/memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data1.gpu_memory_MB !== undefined){
let data5 = data1.gpu_memory_MB;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/resources/inference/gpu_memory_MB",schemaPath:"#/$defs/needs/properties/gpu_memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/resources/inference/gpu_memory_MB",schemaPath:"#/$defs/needs/properties/gpu_memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data1.gpu_compute_capability !== undefined){
let data6 = data1.gpu_compute_capability;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/resources/inference/gpu_compute_capability",schemaPath:"#/$defs/needs/properties/gpu_compute_capability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/resources/inference/gpu_compute_capability",schemaPath:"#/$defs/needs/properties/gpu_compute_capability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.storage_MB !== undefined){
let data7 = data1.storage_MB;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/resources/inference/storage_MB",schemaPath:"#/$defs/needs/properties/storage_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/resources/inference/storage_MB",schemaPath:"#/$defs/needs/properties/storage_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/resources/inference",schemaPath:"#/$defs/needs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"resources":true,"metadata_version":true,"title":true,"summary":true,"description":true,"doi":true,"links":true,"dates":true,"libraries":true,"tasks":true,"categories":true,"tags":true,"data-type":true,"tosca":true,"sources":true,"dataset_url":true,"cite_url":true,"date_creation":true,"keywords":true},"dynamicProps":false,"dynamicItems":false};

export const isMetadata220 = validate40;
const schema91 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://deep-marketplace.example/schema/metadata-2.2.0.schema.json","title":"Metadata220","description":"Version 2.1.0 with the address of the metadata itself.","allOf":[{"$ref":"metadata-2.1.0.schema.json"}],"type":"object","properties":{"links":{"title":"Links220","type":"object","properties":{"self":{"description":"Address of this metadata.","type":"string"}}}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://deep-marketplace.example/schema/metadata-2.2.0.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.links !== undefined){
let data0 = data.links;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.self !== undefined){
if(typeof data0.self !== "string"){
const err0 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"links":true,"resources":true,"metadata_version":true,"title":true,"summary":true,"description":true,"doi":true,"dates":true,"libraries":true,"tasks":true,"categories":true,"tags":true,"data-type":true,"tosca":true,"sources":true,"dataset_url":true,"cite_url":true,"date_creation":true,"keywords":true},"dynamicProps":false,"dynamicItems":false};

export const isMetadata230 = validate42;
const schema92 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://deep-marketplace.example/schema/metadata-2.3.0.schema.json","title":"Metadata230","description":"Version 2.2.0 with the resources that training takes.","allOf":[{"$ref":"metadata-2.2.0.schema.json"}],"type":"object","properties":{"resources":{"title":"Resources230","type":"object","properties":{"training":{"$ref":"metadata-2.1.0.schema.json#/$defs/needs"}}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://deep-marketplace.example/schema/metadata-2.3.0.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources !== undefined){
let data0 = data.resources;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.training !== undefined){
let data1 = data0.training;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cpu !== undefined){
let data2 = data1.cpu;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/resources/training/cpu",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/resources/training/cpu",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data1.gpu !== undefined){
let data3 = data1.gpu;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/resources/training/gpu",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/gpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/resources/training/gpu",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/gpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data1.memory_MB !== undefined){
let data4 = data1.memory_MB;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/resources/training/memory_MB",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/resources/training/memory_MB",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data1.gpu_memory_MB !== undefined){
let data5 = data1.gpu_memory_MB;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/resources/training/gpu_memory_MB",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/gpu_memory_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/resources/training/gpu_memory_MB",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/gpu_memory_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data1.gpu_compute_capability !== undefined){
let data6 = data1.gpu_compute_capability;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/resources/training/gpu_compute_capability",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/gpu_compute_capability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/resources/training/gpu_compute_capability",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/gpu_compute_capability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.storage_MB !== undefined){
let data7 = data1.storage_MB;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/resources/training/storage_MB",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/storage_MB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/resources/training/storage_MB",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/properties/storage_MB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/resources/training",schemaPath:"metadata-2.1.0.schema.json#/$defs/needs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"resources":true,"links":true,"metadata_version":true,"title":true,"summary":true,"description":true,"doi":true,"dates":true,"libraries":true,"tasks":true,"categories":true,"tags":true,"data-type":true,"tosca":true,"sources":true,"dataset_url":true,"cite_url":true,"date_creation":true,"keywords":true},"dynamicProps":false,"dynamicItems":false};

