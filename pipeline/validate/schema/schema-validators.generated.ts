// @ts-nocheck
// Generated from config/schema/*.schema.json by tools/dev/generators/config-schemas.mjs.

export const accountsConfig = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/accounts-config.schema.json","title":"AccountsConfig","description":"The accounts of the organization (accounts-config.yaml). File and key names are those of the Landing Zone Accelerator.","type":"object","additionalProperties":false,"properties":{"mandatoryAccounts":{"description":"Management, LogArchive and Audit: the accounts that every landing zone has.","type":"array","items":{"$ref":"#/$defs/mandatoryAccount"}},"workloadAccounts":{"description":"All other accounts.","type":"array","items":{"$ref":"#/$defs/workloadAccount"}},"accountIds":{"description":"Account ids of accounts that exist already, by e-mail.","type":"array","items":{"$ref":"#/$defs/accountId"}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"required":["mandatoryAccounts"],"$defs":{"tags":{"description":"The account's tags: key and value. Where the key is left out, Charter leaves the account's tags alone.","type":"object","additionalProperties":{"type":"string","description":"A tag value; quote numbers and true or false."}},"mandatoryAccount":{"title":"MandatoryAccount","description":"An account of the organization. It is its entry in accountIds, else its e-mail; the name is the key that this config uses.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name by which this config speaks of the account, without spaces; a live account keeps its own name.","type":"string","minLength":1,"pattern":"^\\S+$"},"description":{"description":"What the account is for. For readers of this file only.","type":"string"},"email":{"description":"The e-mail of the account's root user; unique in all of AWS.","type":"string","minLength":1},"organizationalUnit":{"description":"Path of the organizational unit that the account belongs in (Workloads/Prod); Root, the default, is the root.","type":"string","minLength":1},"tags":{"$ref":"#/$defs/tags"},"warm":{"description":"Landing Zone Accelerator: an EC2 instance is started once to speed up later ones. Charter reads it and does not govern it.","x-charter-not-governed":true},"accountAlias":{"description":"Landing Zone Accelerator: the IAM alias of the account. Charter reads it and does not govern it.","x-charter-not-governed":true}},"required":["name","email"]},"workloadAccount":{"title":"WorkloadAccount","description":"An account of the organization. It is its entry in accountIds, else its e-mail; the name is the key that this config uses.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name by which this config speaks of the account, without spaces; a live account keeps its own name.","type":"string","minLength":1,"pattern":"^\\S+$"},"description":{"description":"What the account is for. For readers of this file only.","type":"string"},"email":{"description":"The e-mail of the account's root user; unique in all of AWS.","type":"string","minLength":1},"organizationalUnit":{"description":"Path of the organizational unit that the account belongs in (Workloads/Prod); Root, the default, is the root.","type":"string","minLength":1},"tags":{"$ref":"#/$defs/tags"},"enableGovCloud":{"description":"The account has a GovCloud (US) twin. Charter never creates such an account as a plain account.","type":"boolean","default":false},"warm":{"description":"Landing Zone Accelerator: an EC2 instance is started once to speed up later ones. Charter reads it and does not govern it.","x-charter-not-governed":true},"accountAlias":{"description":"Landing Zone Accelerator: the IAM alias of the account. Charter reads it and does not govern it.","x-charter-not-governed":true}},"required":["name","email"]},"accountId":{"title":"AccountId","description":"Ties an e-mail to the id of an account that exists.","type":"object","additionalProperties":false,"properties":{"email":{"description":"E-mail of an account in this file.","type":"string","minLength":1},"accountId":{"description":"12 digits in quotes: '012345678901'.","type":"string","minLength":1},"status":{"description":"Landing Zone Accelerator: state of the account, as its own tools write it. Charter reads it and does not govern it.","x-charter-not-governed":true},"orgsApiResponse":{"description":"Landing Zone Accelerator: answer of AWS Organizations, as its own tools write it. Charter reads it and does not govern it.","x-charter-not-governed":true}},"required":["email","accountId"]}}};
const schema37 = {"title":"AccountId","description":"Ties an e-mail to the id of an account that exists.","type":"object","additionalProperties":false,"properties":{"email":{"description":"E-mail of an account in this file.","type":"string","minLength":1},"accountId":{"description":"12 digits in quotes: '012345678901'.","type":"string","minLength":1},"status":{"description":"Landing Zone Accelerator: state of the account, as its own tools write it. Charter reads it and does not govern it.","x-charter-not-governed":true},"orgsApiResponse":{"description":"Landing Zone Accelerator: answer of AWS Organizations, as its own tools write it. Charter reads it and does not govern it.","x-charter-not-governed":true}},"required":["email","accountId"]};
const pattern4 = new RegExp("^\\.", "u");
const schema33 = {"title":"MandatoryAccount","description":"An account of the organization. It is its entry in accountIds, else its e-mail; the name is the key that this config uses.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name by which this config speaks of the account, without spaces; a live account keeps its own name.","type":"string","minLength":1,"pattern":"^\\S+$"},"description":{"description":"What the account is for. For readers of this file only.","type":"string"},"email":{"description":"The e-mail of the account's root user; unique in all of AWS.","type":"string","minLength":1},"organizationalUnit":{"description":"Path of the organizational unit that the account belongs in (Workloads/Prod); Root, the default, is the root.","type":"string","minLength":1},"tags":{"$ref":"#/$defs/tags"},"warm":{"description":"Landing Zone Accelerator: an EC2 instance is started once to speed up later ones. Charter reads it and does not govern it.","x-charter-not-governed":true},"accountAlias":{"description":"Landing Zone Accelerator: the IAM alias of the account. Charter reads it and does not govern it.","x-charter-not-governed":true}},"required":["name","email"]};
const schema34 = {"description":"The account's tags: key and value. Where the key is left out, Charter leaves the account's tags alone.","type":"object","additionalProperties":{"type":"string","description":"A tag value; quote numbers and true or false."}};
const func1 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const pattern5 = new RegExp("^\\S+$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "description")) || (key0 === "email")) || (key0 === "organizationalUnit")) || (key0 === "tags")) || (key0 === "warm")) || (key0 === "accountAlias"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\"",schema:"^\\S+$",parentSchema:schema33.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/"+"email",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.email,data:data2};
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
const err8 = {instancePath:instancePath+"/"+"email",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.email.type,parentSchema:schema33.properties.email,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.organizationalUnit !== undefined){
let data3 = data.organizationalUnit;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/"+"organizationalUnit",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.organizationalUnit,data:data3};
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
const err10 = {instancePath:instancePath+"/"+"organizationalUnit",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.organizationalUnit.type,parentSchema:schema33.properties.organizationalUnit,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/"+"tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.additionalProperties.type,parentSchema:schema34.additionalProperties,data:data5};
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
const err12 = {instancePath:instancePath+"/"+"tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data4};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"WorkloadAccount","description":"An account of the organization. It is its entry in accountIds, else its e-mail; the name is the key that this config uses.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name by which this config speaks of the account, without spaces; a live account keeps its own name.","type":"string","minLength":1,"pattern":"^\\S+$"},"description":{"description":"What the account is for. For readers of this file only.","type":"string"},"email":{"description":"The e-mail of the account's root user; unique in all of AWS.","type":"string","minLength":1},"organizationalUnit":{"description":"Path of the organizational unit that the account belongs in (Workloads/Prod); Root, the default, is the root.","type":"string","minLength":1},"tags":{"$ref":"#/$defs/tags"},"enableGovCloud":{"description":"The account has a GovCloud (US) twin. Charter never creates such an account as a plain account.","type":"boolean","default":false},"warm":{"description":"Landing Zone Accelerator: an EC2 instance is started once to speed up later ones. Charter reads it and does not govern it.","x-charter-not-governed":true},"accountAlias":{"description":"Landing Zone Accelerator: the IAM alias of the account. Charter reads it and does not govern it.","x-charter-not-governed":true}},"required":["name","email"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "description")) || (key0 === "email")) || (key0 === "organizationalUnit")) || (key0 === "tags")) || (key0 === "enableGovCloud")) || (key0 === "warm")) || (key0 === "accountAlias"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\"",schema:"^\\S+$",parentSchema:schema35.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.name.type,parentSchema:schema35.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/"+"email",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.email,data:data2};
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
const err8 = {instancePath:instancePath+"/"+"email",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.email.type,parentSchema:schema35.properties.email,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.organizationalUnit !== undefined){
let data3 = data.organizationalUnit;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/"+"organizationalUnit",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.organizationalUnit,data:data3};
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
const err10 = {instancePath:instancePath+"/"+"organizationalUnit",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.organizationalUnit.type,parentSchema:schema35.properties.organizationalUnit,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/"+"tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.additionalProperties.type,parentSchema:schema34.additionalProperties,data:data5};
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
const err12 = {instancePath:instancePath+"/"+"tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.enableGovCloud !== undefined){
let data6 = data.enableGovCloud;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/"+"enableGovCloud",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.enableGovCloud.type,parentSchema:schema35.properties.enableGovCloud,data:data6};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/accounts-config.schema.json" */;
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
if(data.mandatoryAccounts === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "mandatoryAccounts"},message:"must have required property '"+"mandatoryAccounts"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "mandatoryAccounts") || (key0 === "workloadAccounts")) || (key0 === "accountIds")) || (pattern4.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mandatoryAccounts !== undefined){
let data0 = data.mandatoryAccounts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data0[i0], {instancePath:instancePath+"/"+"mandatoryAccounts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/"+"mandatoryAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.mandatoryAccounts.type,parentSchema:schema32.properties.mandatoryAccounts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.workloadAccounts !== undefined){
let data2 = data.workloadAccounts;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data2[i1], {instancePath:instancePath+"/"+"workloadAccounts/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/"+"workloadAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.workloadAccounts.type,parentSchema:schema32.properties.workloadAccounts,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.accountIds !== undefined){
let data4 = data.accountIds;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.email === undefined){
const err4 = {instancePath:instancePath+"/"+"accountIds/" + i2,keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema37.required,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data5.accountId === undefined){
const err5 = {instancePath:instancePath+"/"+"accountIds/" + i2,keyword:"required",params:{missingProperty: "accountId"},message:"must have required property '"+"accountId"+"'",schema:schema37.required,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "email") || (key1 === "accountId")) || (key1 === "status")) || (key1 === "orgsApiResponse"))){
const err6 = {instancePath:instancePath+"/"+"accountIds/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.email !== undefined){
let data6 = data5.email;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err7 = {instancePath:instancePath+"/"+"accountIds/" + i2+"/email",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.email,data:data6};
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
const err8 = {instancePath:instancePath+"/"+"accountIds/" + i2+"/email",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.email.type,parentSchema:schema37.properties.email,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.accountId !== undefined){
let data7 = data5.accountId;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err9 = {instancePath:instancePath+"/"+"accountIds/" + i2+"/accountId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.accountId,data:data7};
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
const err10 = {instancePath:instancePath+"/"+"accountIds/" + i2+"/accountId",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.accountId.type,parentSchema:schema37.properties.accountId,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/"+"accountIds/" + i2,keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data5};
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
const err12 = {instancePath:instancePath+"/"+"accountIds",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.accountIds.type,parentSchema:schema32.properties.accountIds,data:data4};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const organizationConfig = validate26;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/organization-config.schema.json","title":"OrganizationConfig","description":"Organizational units, policies and settings of the organization (organization-config.yaml). The first keys are those of the Landing Zone Accelerator.","type":"object","additionalProperties":false,"properties":{"enable":{"description":"Landing Zone Accelerator: whether it manages the organization. Charter reads it and does not govern it.","x-charter-not-governed":true},"organizationalUnits":{"description":"The organizational units. A parent that is not listed is created too, with a warning.","type":"array","items":{"$ref":"#/$defs/organizationalUnit"}},"organizationalUnitIds":{"description":"Landing Zone Accelerator: ids of organizational units; Charter finds them live. Charter reads it and does not govern it.","x-charter-not-governed":true},"quarantineNewAccounts":{"title":"QuarantineNewAccounts","description":"A policy that holds new accounts until their baseline is in place. Charter checks that the policy exists and does not attach it yet.","type":"object","additionalProperties":false,"properties":{"enable":{"description":"Whether new accounts are held.","type":"boolean"},"scpPolicyName":{"description":"Name of the service control policy.","type":"string","minLength":1}},"required":["enable"],"x-charter-not-governed":true},"serviceControlPolicies":{"description":"Service control policies (SCPs): what principals in member accounts may do at most.","type":"array","items":{"$ref":"#/$defs/strategyPolicy"}},"resourceControlPolicies":{"description":"Resource control policies (RCPs): who may reach resources in member accounts at most.","type":"array","items":{"$ref":"#/$defs/strategyPolicy"}},"taggingPolicies":{"description":"Tag policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"backupPolicies":{"description":"Backup policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"chatbotPolicies":{"description":"Chat applications policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"declarativePolicies":{"description":"Declarative policies for EC2.","type":"array","items":{"$ref":"#/$defs/policy"}},"aiServicesOptOutPolicies":{"description":"AI services opt-out policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"securityHubPolicies":{"description":"Security Hub policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"inspectorPolicies":{"description":"Amazon Inspector policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"upgradeRolloutPolicies":{"description":"Upgrade rollout policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"bedrockPolicies":{"description":"Amazon Bedrock policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"s3Policies":{"description":"Amazon S3 policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"networkSecurityDirectorPolicies":{"description":"Network security director policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"policyTypes":{"description":"Policy types to enable on the root, beside those that the policies above need. Charter never disables one.","type":"array","items":{"description":"A policy type as AWS spells it.","type":"string","enum":["SERVICE_CONTROL_POLICY","RESOURCE_CONTROL_POLICY","TAG_POLICY","BACKUP_POLICY","AISERVICES_OPT_OUT_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","SECURITYHUB_POLICY","INSPECTOR_POLICY","UPGRADE_ROLLOUT_POLICY","BEDROCK_POLICY","S3_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY"]}},"trustedServices":{"description":"Service principals that get trusted access to the organization: config.amazonaws.com.","type":"array","items":{"description":"A service principal.","type":"string","minLength":1}},"delegatedAdministrators":{"description":"Member accounts that administer a service for the organization.","type":"array","items":{"$ref":"#/$defs/delegatedAdministrator"}},"resourcePolicy":{"description":"Path of the resource-based delegation policy of the organization.","type":"string","minLength":1},"ownership":{"description":"Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.","type":"array","items":{"$ref":"#/$defs/ownership"}},"moved":{"description":"Declared renames. Without one, a new name is a new object and the old one is a removal.","type":"array","items":{"$ref":"#/$defs/moved"}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"required":["organizationalUnits"],"$defs":{"organizationalUnit":{"title":"OrganizationalUnit","description":"An organizational unit, named by its path below the root.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Path below the root, as in Workloads/Prod.","type":"string","minLength":1},"ignore":{"description":"Charter neither creates the organizational unit nor touches what is in it.","type":"boolean","default":false}},"required":["name"]},"deploymentTargets":{"title":"DeploymentTargets","description":"What a policy is attached to. A policy attached to an organizational unit applies to every account below it.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; Root is the root.","type":"array","items":{"type":"string","description":"Path of an organizational unit."}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"type":"string","description":"Name of an account."}},"excludedAccounts":{"description":"Accounts to leave out. AWS cannot leave accounts out below an organizational unit that a policy is attached to.","type":"array","items":{"type":"string","description":"Name of an account."}},"excludedRegions":{"description":"Landing Zone Accelerator: organization policies have no Regions. Charter reads it and does not govern it.","x-charter-not-governed":true}}},"policy":{"title":"Policy","description":"A policy of the organization. It is its kind and its name.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the policy, unique among policies of its kind.","type":"string","minLength":1},"description":{"description":"What the policy is for; AWS stores it with the policy.","type":"string","maxLength":512},"policy":{"description":"Path of the JSON document: in the config directory, or in policies/ beside it.","type":"string","minLength":1},"type":{"description":"customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.","type":"string","enum":["customerManaged","awsManaged"]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"}},"required":["name","policy","deploymentTargets"]},"strategyPolicy":{"title":"StrategyPolicy","description":"A policy of the organization. It is its kind and its name.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the policy, unique among policies of its kind.","type":"string","minLength":1},"description":{"description":"What the policy is for; AWS stores it with the policy.","type":"string","maxLength":512},"policy":{"description":"Path of the JSON document: in the config directory, or in policies/ beside it.","type":"string","minLength":1},"type":{"description":"customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.","type":"string","enum":["customerManaged","awsManaged"]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"strategy":{"description":"deny-list, the default, keeps AWS's own allow-everything policy beside this one; allow-list detaches it from the targets.","type":"string","enum":["deny-list","allow-list"]}},"required":["name","policy","deploymentTargets"]},"delegatedAdministrator":{"title":"DelegatedAdministrator","description":"A member account that administers a service for the organization.","type":"object","additionalProperties":false,"properties":{"service":{"description":"Service principal, as in config.amazonaws.com.","type":"string","minLength":1},"account":{"description":"Name of an account in accounts-config.yaml, other than the management account.","type":"string","minLength":1}},"required":["service","account"]},"ownership":{"title":"Ownership","description":"Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.","type":"object","additionalProperties":false,"properties":{"path":{"description":"Path of an organizational unit; Root is all of it.","type":"string","minLength":1},"team":{"description":"The team.","type":"string","minLength":1},"approvers":{"description":"Who may approve changes there.","type":"array","items":{"description":"An approver, as the approval names him or her.","type":"string","minLength":1}}},"required":["path","team","approvers"]},"moved":{"title":"Moved","description":"A declared rename.","type":"object","additionalProperties":false,"properties":{"from":{"description":"The old path of an organizational unit, or TYPE/name of a policy.","type":"string","minLength":1},"to":{"description":"The new path or TYPE/name.","type":"string","minLength":1}},"required":["from","to"]}}};
const schema39 = {"title":"OrganizationalUnit","description":"An organizational unit, named by its path below the root.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Path below the root, as in Workloads/Prod.","type":"string","minLength":1},"ignore":{"description":"Charter neither creates the organizational unit nor touches what is in it.","type":"boolean","default":false}},"required":["name"]};
const schema44 = {"title":"DelegatedAdministrator","description":"A member account that administers a service for the organization.","type":"object","additionalProperties":false,"properties":{"service":{"description":"Service principal, as in config.amazonaws.com.","type":"string","minLength":1},"account":{"description":"Name of an account in accounts-config.yaml, other than the management account.","type":"string","minLength":1}},"required":["service","account"]};
const schema45 = {"title":"Ownership","description":"Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.","type":"object","additionalProperties":false,"properties":{"path":{"description":"Path of an organizational unit; Root is all of it.","type":"string","minLength":1},"team":{"description":"The team.","type":"string","minLength":1},"approvers":{"description":"Who may approve changes there.","type":"array","items":{"description":"An approver, as the approval names him or her.","type":"string","minLength":1}}},"required":["path","team","approvers"]};
const schema46 = {"title":"Moved","description":"A declared rename.","type":"object","additionalProperties":false,"properties":{"from":{"description":"The old path of an organizational unit, or TYPE/name of a policy.","type":"string","minLength":1},"to":{"description":"The new path or TYPE/name.","type":"string","minLength":1}},"required":["from","to"]};
const func9 = Object.prototype.hasOwnProperty;
const schema40 = {"title":"StrategyPolicy","description":"A policy of the organization. It is its kind and its name.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the policy, unique among policies of its kind.","type":"string","minLength":1},"description":{"description":"What the policy is for; AWS stores it with the policy.","type":"string","maxLength":512},"policy":{"description":"Path of the JSON document: in the config directory, or in policies/ beside it.","type":"string","minLength":1},"type":{"description":"customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.","type":"string","enum":["customerManaged","awsManaged"]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"strategy":{"description":"deny-list, the default, keeps AWS's own allow-everything policy beside this one; allow-list detaches it from the targets.","type":"string","enum":["deny-list","allow-list"]}},"required":["name","policy","deploymentTargets"]};
const schema41 = {"title":"DeploymentTargets","description":"What a policy is attached to. A policy attached to an organizational unit applies to every account below it.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; Root is the root.","type":"array","items":{"type":"string","description":"Path of an organizational unit."}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"type":"string","description":"Name of an account."}},"excludedAccounts":{"description":"Accounts to leave out. AWS cannot leave accounts out below an organizational unit that a policy is attached to.","type":"array","items":{"type":"string","description":"Name of an account."}},"excludedRegions":{"description":"Landing Zone Accelerator: organization policies have no Regions. Charter reads it and does not govern it.","x-charter-not-governed":true}}};

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
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.policy === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deploymentTargets === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "policy")) || (key0 === "type")) || (key0 === "deploymentTargets")) || (key0 === "strategy"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) > 512){
const err6 = {instancePath:instancePath+"/"+"description",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema40.properties.description,data:data1};
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
const err7 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.description.type,parentSchema:schema40.properties.description,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policy !== undefined){
let data2 = data.policy;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/"+"policy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.policy,data:data2};
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
const err9 = {instancePath:instancePath+"/"+"policy",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.policy.type,parentSchema:schema40.properties.policy,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "customerManaged") || (data3 === "awsManaged"))){
const err11 = {instancePath:instancePath+"/"+"type",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.type.enum,parentSchema:schema40.properties.type,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.deploymentTargets !== undefined){
let data4 = data.deploymentTargets;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((key1 === "organizationalUnits") || (key1 === "accounts")) || (key1 === "excludedAccounts")) || (key1 === "excludedRegions"))){
const err12 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.organizationalUnits !== undefined){
let data5 = data4.organizationalUnits;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.organizationalUnits.items.type,parentSchema:schema41.properties.organizationalUnits.items,data:data6};
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
const err14 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.organizationalUnits.type,parentSchema:schema41.properties.organizationalUnits,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.accounts !== undefined){
let data7 = data4.accounts;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.accounts.items.type,parentSchema:schema41.properties.accounts.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/"+"deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.accounts.type,parentSchema:schema41.properties.accounts,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.excludedAccounts !== undefined){
let data9 = data4.excludedAccounts;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.excludedAccounts.items.type,parentSchema:schema41.properties.excludedAccounts.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.excludedAccounts.type,parentSchema:schema41.properties.excludedAccounts,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.strategy !== undefined){
let data12 = data.strategy;
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/"+"strategy",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.strategy.type,parentSchema:schema40.properties.strategy,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data12 === "deny-list") || (data12 === "allow-list"))){
const err21 = {instancePath:instancePath+"/"+"strategy",keyword:"enum",params:{allowedValues: schema40.properties.strategy.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.strategy.enum,parentSchema:schema40.properties.strategy,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"Policy","description":"A policy of the organization. It is its kind and its name.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the policy, unique among policies of its kind.","type":"string","minLength":1},"description":{"description":"What the policy is for; AWS stores it with the policy.","type":"string","maxLength":512},"policy":{"description":"Path of the JSON document: in the config directory, or in policies/ beside it.","type":"string","minLength":1},"type":{"description":"customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.","type":"string","enum":["customerManaged","awsManaged"]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"}},"required":["name","policy","deploymentTargets"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.policy === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deploymentTargets === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "policy")) || (key0 === "type")) || (key0 === "deploymentTargets"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.name.type,parentSchema:schema42.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) > 512){
const err6 = {instancePath:instancePath+"/"+"description",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema42.properties.description,data:data1};
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
const err7 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.description.type,parentSchema:schema42.properties.description,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policy !== undefined){
let data2 = data.policy;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/"+"policy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.policy,data:data2};
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
const err9 = {instancePath:instancePath+"/"+"policy",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.policy.type,parentSchema:schema42.properties.policy,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.type.type,parentSchema:schema42.properties.type,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "customerManaged") || (data3 === "awsManaged"))){
const err11 = {instancePath:instancePath+"/"+"type",keyword:"enum",params:{allowedValues: schema42.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.type.enum,parentSchema:schema42.properties.type,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.deploymentTargets !== undefined){
let data4 = data.deploymentTargets;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((key1 === "organizationalUnits") || (key1 === "accounts")) || (key1 === "excludedAccounts")) || (key1 === "excludedRegions"))){
const err12 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.organizationalUnits !== undefined){
let data5 = data4.organizationalUnits;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.organizationalUnits.items.type,parentSchema:schema41.properties.organizationalUnits.items,data:data6};
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
const err14 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.organizationalUnits.type,parentSchema:schema41.properties.organizationalUnits,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.accounts !== undefined){
let data7 = data4.accounts;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.accounts.items.type,parentSchema:schema41.properties.accounts.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/"+"deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.accounts.type,parentSchema:schema41.properties.accounts,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.excludedAccounts !== undefined){
let data9 = data4.excludedAccounts;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.excludedAccounts.items.type,parentSchema:schema41.properties.excludedAccounts.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.excludedAccounts.type,parentSchema:schema41.properties.excludedAccounts,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data4};
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
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/organization-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organizationalUnits === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "organizationalUnits"},message:"must have required property '"+"organizationalUnits"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func9.call(schema38.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organizationalUnits !== undefined){
let data1 = data.organizationalUnits;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err2 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.required,parentSchema:schema39,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "ignore"))){
const err3 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err4 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.name,data:data3};
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
const err5 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.ignore !== undefined){
let data4 = data2.ignore;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0+"/ignore",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.ignore.type,parentSchema:schema39.properties.ignore,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data2};
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
else {
const err8 = {instancePath:instancePath+"/"+"organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.organizationalUnits.type,parentSchema:schema38.properties.organizationalUnits,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quarantineNewAccounts !== undefined){
let data6 = data.quarantineNewAccounts;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.enable === undefined){
const err9 = {instancePath:instancePath+"/"+"quarantineNewAccounts",keyword:"required",params:{missingProperty: "enable"},message:"must have required property '"+"enable"+"'",schema:schema38.properties.quarantineNewAccounts.required,parentSchema:schema38.properties.quarantineNewAccounts,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "enable") || (key2 === "scpPolicyName"))){
const err10 = {instancePath:instancePath+"/"+"quarantineNewAccounts",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.quarantineNewAccounts,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.enable !== undefined){
let data7 = data6.enable;
if(typeof data7 !== "boolean"){
const err11 = {instancePath:instancePath+"/"+"quarantineNewAccounts/enable",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.quarantineNewAccounts.properties.enable.type,parentSchema:schema38.properties.quarantineNewAccounts.properties.enable,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.scpPolicyName !== undefined){
let data8 = data6.scpPolicyName;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err12 = {instancePath:instancePath+"/"+"quarantineNewAccounts/scpPolicyName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.quarantineNewAccounts.properties.scpPolicyName,data:data8};
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
const err13 = {instancePath:instancePath+"/"+"quarantineNewAccounts/scpPolicyName",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.quarantineNewAccounts.properties.scpPolicyName.type,parentSchema:schema38.properties.quarantineNewAccounts.properties.scpPolicyName,data:data8};
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
const err14 = {instancePath:instancePath+"/"+"quarantineNewAccounts",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.quarantineNewAccounts.type,parentSchema:schema38.properties.quarantineNewAccounts,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.serviceControlPolicies !== undefined){
let data9 = data.serviceControlPolicies;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data9[i1], {instancePath:instancePath+"/"+"serviceControlPolicies/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/"+"serviceControlPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.serviceControlPolicies.type,parentSchema:schema38.properties.serviceControlPolicies,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.resourceControlPolicies !== undefined){
let data11 = data.resourceControlPolicies;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27(data11[i2], {instancePath:instancePath+"/"+"resourceControlPolicies/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/"+"resourceControlPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.resourceControlPolicies.type,parentSchema:schema38.properties.resourceControlPolicies,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.taggingPolicies !== undefined){
let data13 = data.taggingPolicies;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate30(data13[i3], {instancePath:instancePath+"/"+"taggingPolicies/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/"+"taggingPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.taggingPolicies.type,parentSchema:schema38.properties.taggingPolicies,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.backupPolicies !== undefined){
let data15 = data.backupPolicies;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate30(data15[i4], {instancePath:instancePath+"/"+"backupPolicies/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/"+"backupPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.backupPolicies.type,parentSchema:schema38.properties.backupPolicies,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.chatbotPolicies !== undefined){
let data17 = data.chatbotPolicies;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate30(data17[i5], {instancePath:instancePath+"/"+"chatbotPolicies/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/"+"chatbotPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.chatbotPolicies.type,parentSchema:schema38.properties.chatbotPolicies,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.declarativePolicies !== undefined){
let data19 = data.declarativePolicies;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(!(validate30(data19[i6], {instancePath:instancePath+"/"+"declarativePolicies/" + i6,parentData:data19,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/"+"declarativePolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.declarativePolicies.type,parentSchema:schema38.properties.declarativePolicies,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.aiServicesOptOutPolicies !== undefined){
let data21 = data.aiServicesOptOutPolicies;
if(Array.isArray(data21)){
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
if(!(validate30(data21[i7], {instancePath:instancePath+"/"+"aiServicesOptOutPolicies/" + i7,parentData:data21,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/"+"aiServicesOptOutPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.aiServicesOptOutPolicies.type,parentSchema:schema38.properties.aiServicesOptOutPolicies,data:data21};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.securityHubPolicies !== undefined){
let data23 = data.securityHubPolicies;
if(Array.isArray(data23)){
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
if(!(validate30(data23[i8], {instancePath:instancePath+"/"+"securityHubPolicies/" + i8,parentData:data23,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/"+"securityHubPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.securityHubPolicies.type,parentSchema:schema38.properties.securityHubPolicies,data:data23};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.inspectorPolicies !== undefined){
let data25 = data.inspectorPolicies;
if(Array.isArray(data25)){
const len9 = data25.length;
for(let i9=0; i9<len9; i9++){
if(!(validate30(data25[i9], {instancePath:instancePath+"/"+"inspectorPolicies/" + i9,parentData:data25,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/"+"inspectorPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.inspectorPolicies.type,parentSchema:schema38.properties.inspectorPolicies,data:data25};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.upgradeRolloutPolicies !== undefined){
let data27 = data.upgradeRolloutPolicies;
if(Array.isArray(data27)){
const len10 = data27.length;
for(let i10=0; i10<len10; i10++){
if(!(validate30(data27[i10], {instancePath:instancePath+"/"+"upgradeRolloutPolicies/" + i10,parentData:data27,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/"+"upgradeRolloutPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.upgradeRolloutPolicies.type,parentSchema:schema38.properties.upgradeRolloutPolicies,data:data27};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.bedrockPolicies !== undefined){
let data29 = data.bedrockPolicies;
if(Array.isArray(data29)){
const len11 = data29.length;
for(let i11=0; i11<len11; i11++){
if(!(validate30(data29[i11], {instancePath:instancePath+"/"+"bedrockPolicies/" + i11,parentData:data29,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/"+"bedrockPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.bedrockPolicies.type,parentSchema:schema38.properties.bedrockPolicies,data:data29};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.s3Policies !== undefined){
let data31 = data.s3Policies;
if(Array.isArray(data31)){
const len12 = data31.length;
for(let i12=0; i12<len12; i12++){
if(!(validate30(data31[i12], {instancePath:instancePath+"/"+"s3Policies/" + i12,parentData:data31,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/"+"s3Policies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.s3Policies.type,parentSchema:schema38.properties.s3Policies,data:data31};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.networkSecurityDirectorPolicies !== undefined){
let data33 = data.networkSecurityDirectorPolicies;
if(Array.isArray(data33)){
const len13 = data33.length;
for(let i13=0; i13<len13; i13++){
if(!(validate30(data33[i13], {instancePath:instancePath+"/"+"networkSecurityDirectorPolicies/" + i13,parentData:data33,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/"+"networkSecurityDirectorPolicies",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.networkSecurityDirectorPolicies.type,parentSchema:schema38.properties.networkSecurityDirectorPolicies,data:data33};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.policyTypes !== undefined){
let data35 = data.policyTypes;
if(Array.isArray(data35)){
const len14 = data35.length;
for(let i14=0; i14<len14; i14++){
let data36 = data35[i14];
if(typeof data36 !== "string"){
const err28 = {instancePath:instancePath+"/"+"policyTypes/" + i14,keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.policyTypes.items.type,parentSchema:schema38.properties.policyTypes.items,data:data36};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((((((((((((data36 === "SERVICE_CONTROL_POLICY") || (data36 === "RESOURCE_CONTROL_POLICY")) || (data36 === "TAG_POLICY")) || (data36 === "BACKUP_POLICY")) || (data36 === "AISERVICES_OPT_OUT_POLICY")) || (data36 === "CHATBOT_POLICY")) || (data36 === "DECLARATIVE_POLICY_EC2")) || (data36 === "SECURITYHUB_POLICY")) || (data36 === "INSPECTOR_POLICY")) || (data36 === "UPGRADE_ROLLOUT_POLICY")) || (data36 === "BEDROCK_POLICY")) || (data36 === "S3_POLICY")) || (data36 === "NETWORK_SECURITY_DIRECTOR_POLICY"))){
const err29 = {instancePath:instancePath+"/"+"policyTypes/" + i14,keyword:"enum",params:{allowedValues: schema38.properties.policyTypes.items.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.policyTypes.items.enum,parentSchema:schema38.properties.policyTypes.items,data:data36};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/"+"policyTypes",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.policyTypes.type,parentSchema:schema38.properties.policyTypes,data:data35};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.trustedServices !== undefined){
let data37 = data.trustedServices;
if(Array.isArray(data37)){
const len15 = data37.length;
for(let i15=0; i15<len15; i15++){
let data38 = data37[i15];
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err31 = {instancePath:instancePath+"/"+"trustedServices/" + i15,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.trustedServices.items,data:data38};
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
const err32 = {instancePath:instancePath+"/"+"trustedServices/" + i15,keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.trustedServices.items.type,parentSchema:schema38.properties.trustedServices.items,data:data38};
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
const err33 = {instancePath:instancePath+"/"+"trustedServices",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.trustedServices.type,parentSchema:schema38.properties.trustedServices,data:data37};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.delegatedAdministrators !== undefined){
let data39 = data.delegatedAdministrators;
if(Array.isArray(data39)){
const len16 = data39.length;
for(let i16=0; i16<len16; i16++){
let data40 = data39[i16];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.service === undefined){
const err34 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16,keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema44.required,parentSchema:schema44,data:data40};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data40.account === undefined){
const err35 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16,keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema44.required,parentSchema:schema44,data:data40};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data40){
if(!((key3 === "service") || (key3 === "account"))){
const err36 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data:data40};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data40.service !== undefined){
let data41 = data40.service;
if(typeof data41 === "string"){
if(func1(data41) < 1){
const err37 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16+"/service",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.service,data:data41};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16+"/service",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.service.type,parentSchema:schema44.properties.service,data:data41};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data40.account !== undefined){
let data42 = data40.account;
if(typeof data42 === "string"){
if(func1(data42) < 1){
const err39 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16+"/account",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.account,data:data42};
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
const err40 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16+"/account",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.account.type,parentSchema:schema44.properties.account,data:data42};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/"+"delegatedAdministrators/" + i16,keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data:data40};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/"+"delegatedAdministrators",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.delegatedAdministrators.type,parentSchema:schema38.properties.delegatedAdministrators,data:data39};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.resourcePolicy !== undefined){
let data43 = data.resourcePolicy;
if(typeof data43 === "string"){
if(func1(data43) < 1){
const err43 = {instancePath:instancePath+"/"+"resourcePolicy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.resourcePolicy,data:data43};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/"+"resourcePolicy",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.resourcePolicy.type,parentSchema:schema38.properties.resourcePolicy,data:data43};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.ownership !== undefined){
let data44 = data.ownership;
if(Array.isArray(data44)){
const len17 = data44.length;
for(let i17=0; i17<len17; i17++){
let data45 = data44[i17];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.path === undefined){
const err45 = {instancePath:instancePath+"/"+"ownership/" + i17,keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema45.required,parentSchema:schema45,data:data45};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data45.team === undefined){
const err46 = {instancePath:instancePath+"/"+"ownership/" + i17,keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'",schema:schema45.required,parentSchema:schema45,data:data45};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data45.approvers === undefined){
const err47 = {instancePath:instancePath+"/"+"ownership/" + i17,keyword:"required",params:{missingProperty: "approvers"},message:"must have required property '"+"approvers"+"'",schema:schema45.required,parentSchema:schema45,data:data45};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key4 in data45){
if(!(((key4 === "path") || (key4 === "team")) || (key4 === "approvers"))){
const err48 = {instancePath:instancePath+"/"+"ownership/" + i17,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data45};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data45.path !== undefined){
let data46 = data45.path;
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err49 = {instancePath:instancePath+"/"+"ownership/" + i17+"/path",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.path,data:data46};
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
const err50 = {instancePath:instancePath+"/"+"ownership/" + i17+"/path",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.path.type,parentSchema:schema45.properties.path,data:data46};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data45.team !== undefined){
let data47 = data45.team;
if(typeof data47 === "string"){
if(func1(data47) < 1){
const err51 = {instancePath:instancePath+"/"+"ownership/" + i17+"/team",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.team,data:data47};
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
const err52 = {instancePath:instancePath+"/"+"ownership/" + i17+"/team",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.team.type,parentSchema:schema45.properties.team,data:data47};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data45.approvers !== undefined){
let data48 = data45.approvers;
if(Array.isArray(data48)){
const len18 = data48.length;
for(let i18=0; i18<len18; i18++){
let data49 = data48[i18];
if(typeof data49 === "string"){
if(func1(data49) < 1){
const err53 = {instancePath:instancePath+"/"+"ownership/" + i17+"/approvers/" + i18,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.approvers.items,data:data49};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/"+"ownership/" + i17+"/approvers/" + i18,keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.approvers.items.type,parentSchema:schema45.properties.approvers.items,data:data49};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/"+"ownership/" + i17+"/approvers",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.approvers.type,parentSchema:schema45.properties.approvers,data:data48};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/"+"ownership/" + i17,keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data45};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/"+"ownership",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.ownership.type,parentSchema:schema38.properties.ownership,data:data44};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.moved !== undefined){
let data50 = data.moved;
if(Array.isArray(data50)){
const len19 = data50.length;
for(let i19=0; i19<len19; i19++){
let data51 = data50[i19];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.from === undefined){
const err58 = {instancePath:instancePath+"/"+"moved/" + i19,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema46.required,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data51.to === undefined){
const err59 = {instancePath:instancePath+"/"+"moved/" + i19,keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema46.required,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data51){
if(!((key5 === "from") || (key5 === "to"))){
const err60 = {instancePath:instancePath+"/"+"moved/" + i19,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data51.from !== undefined){
let data52 = data51.from;
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err61 = {instancePath:instancePath+"/"+"moved/" + i19+"/from",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.from,data:data52};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/"+"moved/" + i19+"/from",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.from.type,parentSchema:schema46.properties.from,data:data52};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data51.to !== undefined){
let data53 = data51.to;
if(typeof data53 === "string"){
if(func1(data53) < 1){
const err63 = {instancePath:instancePath+"/"+"moved/" + i19+"/to",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.to,data:data53};
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
const err64 = {instancePath:instancePath+"/"+"moved/" + i19+"/to",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.to.type,parentSchema:schema46.properties.to,data:data53};
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
const err65 = {instancePath:instancePath+"/"+"moved/" + i19,keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data51};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/"+"moved",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.moved.type,parentSchema:schema38.properties.moved,data:data50};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const globalConfig = validate42;
const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/global-config.schema.json","title":"GlobalConfig","description":"Where the organization is governed from, and what holds for all of it (global-config.yaml).","type":"object","additionalProperties":false,"properties":{"homeRegion":{"description":"The Region from which the organization is governed; it also gives the partition.","type":"string","minLength":1},"enabledRegions":{"description":"Regions in use; the home Region is one of them.","type":"array","items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}},"managementAccountAccessRole":{"description":"Name of the role in member accounts that the management account assumes: OrganizationAccountAccessRole or AWSControlTowerExecution.","type":"string","minLength":1,"pattern":"^[\\w+=,.@/-]+$"},"acceleratorPrefix":{"description":"What ${ACCELERATOR_PREFIX} in policy documents stands for; AWSAccelerator where left out.","type":"string","minLength":1,"default":"AWSAccelerator"},"quotas":{"description":"Quotas that AWS has granted this organization, where they differ from its defaults: scp.attached: 10.","type":"object","additionalProperties":{"description":"The granted value.","type":"integer","minimum":1}},"validation":{"title":"Validation","description":"How `charter validate` treats what it finds: levels for whole codes, and exceptions for places.","type":"object","additionalProperties":false,"properties":{"levels":{"description":"What a code is in this config. Errors that a plan could not be right with cannot be lowered.","type":"array","items":{"title":"ValidationLevel","description":"The level of a code.","type":"object","additionalProperties":false,"required":["code","level","reason"],"properties":{"code":{"description":"The code, as `charter explain` lists it.","type":"string","minLength":1},"level":{"description":"What it is from now on; off says nothing but a count.","type":"string","enum":["error","warning","info","off"]},"reason":{"description":"Why.","type":"string","minLength":1}}}},"exceptions":{"description":"Places where a code is accepted, each by somebody and until a day.","type":"array","items":{"title":"ValidationException","description":"A place where a code is accepted.","type":"object","additionalProperties":false,"required":["code","at","owner","reason","expires"],"properties":{"code":{"description":"The code, as `charter explain` lists it.","type":"string","minLength":1},"at":{"description":"FILE#/json/pointer, or FILE for all of it. An item of a list can be given by its name.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"reason":{"description":"Why it is accepted.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}}},"organizationStackParts":{"title":"OrganizationStackParts","description":"Into how many stacks the objects of the organization are split. One is enough below some 450 objects.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Stacks for organizational units.","type":"integer","minimum":1,"maximum":100,"default":1},"policies":{"description":"Stacks for policies.","type":"integer","minimum":1,"maximum":100,"default":1}}},"acceleratorMetadata":{"description":"Landing Zone Accelerator: metadata collection. Charter reads it and does not govern it.","x-charter-not-governed":true},"acceleratorSettings":{"description":"Landing Zone Accelerator: its own settings. Charter reads it and does not govern it.","x-charter-not-governed":true},"backup":{"description":"Landing Zone Accelerator: backup vaults. Charter reads it and does not govern it.","x-charter-not-governed":true},"cdkOptions":{"description":"Landing Zone Accelerator: how it runs the CDK. Charter reads it and does not govern it.","x-charter-not-governed":true},"centralRootUserManagement":{"description":"Landing Zone Accelerator: central management of root users. Charter reads it and does not govern it.","x-charter-not-governed":true},"centralizeCdkBuckets":{"description":"Landing Zone Accelerator: central CDK buckets. Charter reads it and does not govern it.","x-charter-not-governed":true},"cloudwatchLogRetentionInDays":{"description":"Landing Zone Accelerator: retention of log groups. Charter reads it and does not govern it.","x-charter-not-governed":true},"controlTower":{"description":"Landing Zone Accelerator: AWS Control Tower. Charter reads it and does not govern it.","x-charter-not-governed":true},"defaultEventBus":{"description":"Landing Zone Accelerator: policy of the default event bus. Charter reads it and does not govern it.","x-charter-not-governed":true},"enableOptInRegions":{"description":"Landing Zone Accelerator: opt-in Regions. Charter reads it and does not govern it.","x-charter-not-governed":true},"externalLandingZoneResources":{"description":"Landing Zone Accelerator: resources of another landing zone. Charter reads it and does not govern it.","x-charter-not-governed":true},"iamRoleSsmParameters":{"description":"Landing Zone Accelerator: what it has found out about roles. Charter reads it and does not govern it.","x-charter-not-governed":true},"lambda":{"description":"Landing Zone Accelerator: encryption of Lambda environments. Charter reads it and does not govern it.","x-charter-not-governed":true},"limits":{"description":"Landing Zone Accelerator: requests for service quotas. Charter reads it and does not govern it.","x-charter-not-governed":true},"logging":{"description":"Landing Zone Accelerator: central logging. Charter reads it and does not govern it.","x-charter-not-governed":true},"reports":{"description":"Landing Zone Accelerator: cost reports and budgets. Charter reads it and does not govern it.","x-charter-not-governed":true},"s3":{"description":"Landing Zone Accelerator: encryption of S3 buckets. Charter reads it and does not govern it.","x-charter-not-governed":true},"snsTopics":{"description":"Landing Zone Accelerator: SNS topics. Charter reads it and does not govern it.","x-charter-not-governed":true},"sqs":{"description":"Landing Zone Accelerator: encryption of SQS queues. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmInventory":{"description":"Landing Zone Accelerator: SSM inventory. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmParameters":{"description":"Landing Zone Accelerator: SSM parameters. Charter reads it and does not govern it.","x-charter-not-governed":true},"stackPolicy":{"description":"Landing Zone Accelerator: stack policies. Charter reads it and does not govern it.","x-charter-not-governed":true},"tags":{"description":"Landing Zone Accelerator: tags of its own resources. Charter reads it and does not govern it.","x-charter-not-governed":true},"terminationProtection":{"description":"Landing Zone Accelerator: termination protection of its stacks. Charter reads it and does not govern it.","x-charter-not-governed":true},"useV2Stacks":{"description":"Landing Zone Accelerator: layout of its stacks. Charter reads it and does not govern it.","x-charter-not-governed":true}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"required":["homeRegion","enabledRegions","managementAccountAccessRole"]};
const pattern9 = new RegExp("^[\\w+=,.@/-]+$", "u");
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/global-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.homeRegion === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "homeRegion"},message:"must have required property '"+"homeRegion"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.enabledRegions === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "enabledRegions"},message:"must have required property '"+"enabledRegions"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.managementAccountAccessRole === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "managementAccountAccessRole"},message:"must have required property '"+"managementAccountAccessRole"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func9.call(schema47.properties, key0)) || (pattern4.test(key0)))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.homeRegion !== undefined){
let data0 = data.homeRegion;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/"+"homeRegion",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.homeRegion,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"homeRegion",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.homeRegion.type,parentSchema:schema47.properties.homeRegion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enabledRegions !== undefined){
let data1 = data.enabledRegions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/"+"enabledRegions/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.enabledRegions.items,data:data2};
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
const err7 = {instancePath:instancePath+"/"+"enabledRegions/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.enabledRegions.items.type,parentSchema:schema47.properties.enabledRegions.items,data:data2};
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
else {
const err8 = {instancePath:instancePath+"/"+"enabledRegions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.enabledRegions.type,parentSchema:schema47.properties.enabledRegions,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.managementAccountAccessRole !== undefined){
let data3 = data.managementAccountAccessRole;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/"+"managementAccountAccessRole",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.managementAccountAccessRole,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern9.test(data3)){
const err10 = {instancePath:instancePath+"/"+"managementAccountAccessRole",keyword:"pattern",params:{pattern: "^[\\w+=,.@/-]+$"},message:"must match pattern \""+"^[\\w+=,.@/-]+$"+"\"",schema:"^[\\w+=,.@/-]+$",parentSchema:schema47.properties.managementAccountAccessRole,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/"+"managementAccountAccessRole",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.managementAccountAccessRole.type,parentSchema:schema47.properties.managementAccountAccessRole,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.acceleratorPrefix !== undefined){
let data4 = data.acceleratorPrefix;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/"+"acceleratorPrefix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.acceleratorPrefix,data:data4};
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
const err13 = {instancePath:instancePath+"/"+"acceleratorPrefix",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.acceleratorPrefix.type,parentSchema:schema47.properties.acceleratorPrefix,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quotas !== undefined){
let data5 = data.quotas;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/"+"quotas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.quotas.additionalProperties.type,parentSchema:schema47.properties.quotas.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/"+"quotas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema47.properties.quotas.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/"+"quotas",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.quotas.type,parentSchema:schema47.properties.quotas,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.validation !== undefined){
let data7 = data.validation;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "levels") || (key2 === "exceptions"))){
const err17 = {instancePath:instancePath+"/"+"validation",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema47.properties.validation,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.levels !== undefined){
let data8 = data7.levels;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.code === undefined){
const err18 = {instancePath:instancePath+"/"+"validation/levels/" + i1,keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema47.properties.validation.properties.levels.items.required,parentSchema:schema47.properties.validation.properties.levels.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.level === undefined){
const err19 = {instancePath:instancePath+"/"+"validation/levels/" + i1,keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema47.properties.validation.properties.levels.items.required,parentSchema:schema47.properties.validation.properties.levels.items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.reason === undefined){
const err20 = {instancePath:instancePath+"/"+"validation/levels/" + i1,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema47.properties.validation.properties.levels.items.required,parentSchema:schema47.properties.validation.properties.levels.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data9){
if(!(((key3 === "code") || (key3 === "level")) || (key3 === "reason"))){
const err21 = {instancePath:instancePath+"/"+"validation/levels/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema47.properties.validation.properties.levels.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.code !== undefined){
let data10 = data9.code;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err22 = {instancePath:instancePath+"/"+"validation/levels/" + i1+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.validation.properties.levels.items.properties.code,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/"+"validation/levels/" + i1+"/code",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.levels.items.properties.code.type,parentSchema:schema47.properties.validation.properties.levels.items.properties.code,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.level !== undefined){
let data11 = data9.level;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/"+"validation/levels/" + i1+"/level",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.levels.items.properties.level.type,parentSchema:schema47.properties.validation.properties.levels.items.properties.level,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data11 === "error") || (data11 === "warning")) || (data11 === "info")) || (data11 === "off"))){
const err25 = {instancePath:instancePath+"/"+"validation/levels/" + i1+"/level",keyword:"enum",params:{allowedValues: schema47.properties.validation.properties.levels.items.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.validation.properties.levels.items.properties.level.enum,parentSchema:schema47.properties.validation.properties.levels.items.properties.level,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.reason !== undefined){
let data12 = data9.reason;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err26 = {instancePath:instancePath+"/"+"validation/levels/" + i1+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.validation.properties.levels.items.properties.reason,data:data12};
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
const err27 = {instancePath:instancePath+"/"+"validation/levels/" + i1+"/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.levels.items.properties.reason.type,parentSchema:schema47.properties.validation.properties.levels.items.properties.reason,data:data12};
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
const err28 = {instancePath:instancePath+"/"+"validation/levels/" + i1,keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.validation.properties.levels.items.type,parentSchema:schema47.properties.validation.properties.levels.items,data:data9};
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
const err29 = {instancePath:instancePath+"/"+"validation/levels",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.validation.properties.levels.type,parentSchema:schema47.properties.validation.properties.levels,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.exceptions !== undefined){
let data13 = data7.exceptions;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.code === undefined){
const err30 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2,keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema47.properties.validation.properties.exceptions.items.required,parentSchema:schema47.properties.validation.properties.exceptions.items,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.at === undefined){
const err31 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2,keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema47.properties.validation.properties.exceptions.items.required,parentSchema:schema47.properties.validation.properties.exceptions.items,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.owner === undefined){
const err32 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2,keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema47.properties.validation.properties.exceptions.items.required,parentSchema:schema47.properties.validation.properties.exceptions.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.reason === undefined){
const err33 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema47.properties.validation.properties.exceptions.items.required,parentSchema:schema47.properties.validation.properties.exceptions.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.expires === undefined){
const err34 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2,keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema47.properties.validation.properties.exceptions.items.required,parentSchema:schema47.properties.validation.properties.exceptions.items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data14){
if(!(((((key4 === "code") || (key4 === "at")) || (key4 === "owner")) || (key4 === "reason")) || (key4 === "expires"))){
const err35 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema47.properties.validation.properties.exceptions.items,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.code !== undefined){
let data15 = data14.code;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err36 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.code,data:data15};
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
const err37 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/code",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.exceptions.items.properties.code.type,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.code,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.at !== undefined){
let data16 = data14.at;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err38 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/at",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.at,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/at",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.exceptions.items.properties.at.type,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.at,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.owner !== undefined){
let data17 = data14.owner;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err40 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/owner",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.owner,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/owner",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.exceptions.items.properties.owner.type,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.owner,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 === "string"){
if(func1(data18) < 1){
const err42 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.exceptions.items.properties.reason.type,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data14.expires !== undefined){
let data19 = data14.expires;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err44 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/expires",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema47.properties.validation.properties.exceptions.items.properties.expires,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2+"/expires",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.validation.properties.exceptions.items.properties.expires.type,parentSchema:schema47.properties.validation.properties.exceptions.items.properties.expires,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/"+"validation/exceptions/" + i2,keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.validation.properties.exceptions.items.type,parentSchema:schema47.properties.validation.properties.exceptions.items,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/"+"validation/exceptions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.validation.properties.exceptions.type,parentSchema:schema47.properties.validation.properties.exceptions,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/"+"validation",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.validation.type,parentSchema:schema47.properties.validation,data:data7};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.organizationStackParts !== undefined){
let data20 = data.organizationStackParts;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!((key5 === "organizationalUnits") || (key5 === "policies"))){
const err49 = {instancePath:instancePath+"/"+"organizationStackParts",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema47.properties.organizationStackParts,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.organizationalUnits !== undefined){
let data21 = data20.organizationalUnits;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/"+"organizationStackParts/organizationalUnits",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.organizationStackParts.properties.organizationalUnits.type,parentSchema:schema47.properties.organizationStackParts.properties.organizationalUnits,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/"+"organizationStackParts/organizationalUnits",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema47.properties.organizationStackParts.properties.organizationalUnits,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/"+"organizationStackParts/organizationalUnits",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema47.properties.organizationStackParts.properties.organizationalUnits,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data20.policies !== undefined){
let data22 = data20.policies;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/"+"organizationStackParts/policies",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.organizationStackParts.properties.policies.type,parentSchema:schema47.properties.organizationStackParts.properties.policies,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/"+"organizationStackParts/policies",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema47.properties.organizationStackParts.properties.policies,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/"+"organizationStackParts/policies",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema47.properties.organizationStackParts.properties.policies,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/"+"organizationStackParts",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.organizationStackParts.type,parentSchema:schema47.properties.organizationStackParts,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const conformancePacksConfig = validate43;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/conformance-packs-config.schema.json","title":"ConformancePacksConfig","description":"AWS Config in every account, and the conformance packs on it (conformance-packs-config.yaml).","type":"object","additionalProperties":false,"properties":{"conformancePacks":{"description":"The conformance packs.","type":"array","items":{"title":"ConformancePack","description":"A conformance pack.","type":"object","additionalProperties":false,"required":["name","template"],"properties":{"name":{"description":"Name of the pack.","type":"string","minLength":1},"template":{"description":"Path of the pack's template, YAML or JSON. One that starts with conformance-packs/ is also looked up in that folder beside the config directory.","type":"string","minLength":1}}}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/conformance-packs-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "conformancePacks") || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.conformancePacks !== undefined){
let data0 = data.conformancePacks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err1 = {instancePath:instancePath+"/"+"conformancePacks/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema48.properties.conformancePacks.items.required,parentSchema:schema48.properties.conformancePacks.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.template === undefined){
const err2 = {instancePath:instancePath+"/"+"conformancePacks/" + i0,keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'",schema:schema48.properties.conformancePacks.items.required,parentSchema:schema48.properties.conformancePacks.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "template"))){
const err3 = {instancePath:instancePath+"/"+"conformancePacks/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.conformancePacks.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/"+"conformancePacks/" + i0+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.conformancePacks.items.properties.name,data:data2};
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
const err5 = {instancePath:instancePath+"/"+"conformancePacks/" + i0+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.conformancePacks.items.properties.name.type,parentSchema:schema48.properties.conformancePacks.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.template !== undefined){
let data3 = data1.template;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err6 = {instancePath:instancePath+"/"+"conformancePacks/" + i0+"/template",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.conformancePacks.items.properties.template,data:data3};
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
const err7 = {instancePath:instancePath+"/"+"conformancePacks/" + i0+"/template",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.conformancePacks.items.properties.template.type,parentSchema:schema48.properties.conformancePacks.items.properties.template,data:data3};
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
else {
const err8 = {instancePath:instancePath+"/"+"conformancePacks/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.conformancePacks.items.type,parentSchema:schema48.properties.conformancePacks.items,data:data1};
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
const err9 = {instancePath:instancePath+"/"+"conformancePacks",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.conformancePacks.type,parentSchema:schema48.properties.conformancePacks,data:data0};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const loggingConfig = validate44;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/logging-config.schema.json","title":"LoggingConfig","description":"The organization trail, the log archive and central logging (logging-config.yaml).","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/logging-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern4.test(key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
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
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const systemsManagerConfig = validate45;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/systems-manager-config.schema.json","title":"SystemsManagerConfig","description":"Patch Manager and State Manager baselines (systems-manager-config.yaml).","type":"object","additionalProperties":false,"properties":{},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/systems-manager-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern4.test(key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
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
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const customizationsConfig = validate46;
const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/customizations-config.schema.json","title":"CustomizationsConfig","description":"Stack sets of the organization's own (customizations-config.yaml).","type":"object","additionalProperties":false,"properties":{"customizations":{"title":"Customizations","description":"What the organization deploys beside what Charter knows.","type":"object","additionalProperties":false,"properties":{"cloudFormationStacks":{"description":"Landing Zone Accelerator: stacks in single accounts. Charter reads it and does not govern it.","x-charter-not-governed":true},"cloudFormationStackSets":{"description":"Landing Zone Accelerator: stack sets. Charter reads it and does not govern it.","x-charter-not-governed":true},"createCfnStackSetExecutionRole":{"description":"Landing Zone Accelerator: the role of self-managed stack sets. Charter reads it and does not govern it.","x-charter-not-governed":true},"serviceCatalogPortfolios":{"description":"Landing Zone Accelerator: Service Catalog. Charter reads it and does not govern it.","x-charter-not-governed":true}}},"applications":{"description":"Landing Zone Accelerator: applications. Charter reads it and does not govern it.","x-charter-not-governed":true},"firewalls":{"description":"Landing Zone Accelerator: firewalls. Charter reads it and does not govern it.","x-charter-not-governed":true}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/customizations-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "customizations") || (key0 === "applications")) || (key0 === "firewalls")) || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.customizations !== undefined){
let data0 = data.customizations;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "cloudFormationStacks") || (key1 === "cloudFormationStackSets")) || (key1 === "createCfnStackSetExecutionRole")) || (key1 === "serviceCatalogPortfolios"))){
const err1 = {instancePath:instancePath+"/"+"customizations",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.customizations,data:data0};
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
const err2 = {instancePath:instancePath+"/"+"customizations",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.customizations.type,parentSchema:schema51.properties.customizations,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rolloutConfig = validate47;
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/rollout-config.schema.json","title":"RolloutConfig","description":"How changes reach the accounts: in waves, with what must hold in between (rollout-config.yaml).","type":"object","additionalProperties":false,"properties":{"waves":{"description":"The waves, in order. An account belongs to the first wave that names it, and to the last one if none does. Without waves, all accounts are one.","type":"array","items":{"$ref":"#/$defs/wave"}},"preferences":{"$ref":"#/$defs/operationPreferences"},"maximumReach":{"description":"How many accounts a deployment may touch. A plan that touches more needs one of the reachExceptions.","type":"integer","minimum":1},"reachExceptions":{"description":"Who has accepted that a deployment touches more accounts, for what and until when.","type":"array","items":{"$ref":"#/$defs/reachException"}},"newAccounts":{"title":"NewAccounts","description":"How a new account comes in.","type":"object","additionalProperties":false,"properties":{"holdingOrganizationalUnit":{"description":"Path of the organizational unit in which a new account waits, under the policies there, until its baseline stacks are in place. Where left out, it does not wait.","type":"string","minLength":1}}},"stopped":{"title":"Stopped","description":"The stop switch: while this key is there, deploy begins no operation.","type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"description":"Why, for those whose deployment is held up.","type":"string","minLength":1}}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"operationPreferences":{"title":"OperationPreferences","description":"How the operations of StackSets work through accounts and Regions.","type":"object","additionalProperties":false,"properties":{"failureTolerance":{"description":"How many accounts in a Region may fail before the operation stops there: a number, or a share as in 10%.","type":["integer","string"],"minimum":0,"pattern":"^(100|[1-9]?\\d)%$"},"maximumConcurrency":{"description":"In how many accounts of a Region to work at a time: a number from 1, or a share as in 25%.","type":["integer","string"],"minimum":1,"pattern":"^(100|[1-9]\\d?)%$"},"concurrencyMode":{"description":"SOFT_FAILURE_TOLERANCE, the default, keeps maximumConcurrency whatever fails; STRICT_FAILURE_TOLERANCE works in no more accounts at a time than failureTolerance and one.","type":"string","enum":["SOFT_FAILURE_TOLERANCE","STRICT_FAILURE_TOLERANCE"]},"regionConcurrency":{"description":"PARALLEL, the default, for all Regions at once; SEQUENTIAL for one after the other.","type":"string","enum":["PARALLEL","SEQUENTIAL"]},"regionOrder":{"description":"Regions to begin with, in this order; the others follow by name. It takes regionConcurrency: SEQUENTIAL.","type":"array","items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}}}},"wave":{"title":"Wave","description":"Accounts that get a change together. An account belongs to it for any of organizationalUnits, accounts, tags and percentage; a wave with none of them takes all the others, and is the last.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the wave, as plans and progress show it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},"organizationalUnits":{"description":"Paths of organizational units; the ones below them belong to the wave too.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"tags":{"description":"Tags that an account must have, all of them: Environment: test.","type":"object","minProperties":1,"additionalProperties":{"description":"The value of the tag.","type":"string"}},"percentage":{"description":"Share, in percent, of the accounts that no wave names. Which ones follows from their names.","type":"integer","minimum":1,"maximum":99},"preferences":{"$ref":"#/$defs/operationPreferences"},"gate":{"$ref":"#/$defs/waveGate"}}},"waveGate":{"title":"WaveGate","description":"What must hold before the next wave begins. That no stack instance of this one has failed beyond the tolerance is always asked.","type":"object","additionalProperties":false,"properties":{"alarms":{"description":"Names of CloudWatch alarms in the management account and the home Region; none may be in ALARM.","type":"array","items":{"description":"Name of an alarm.","type":"string","minLength":1,"maxLength":255}},"pauseMinutes":{"description":"Minutes to wait after the wave, while the alarms are watched; at most a week.","type":"integer","minimum":0,"maximum":10080,"default":0},"manual":{"description":"Whether somebody must say go.","type":"boolean","default":false}}},"reachException":{"title":"ReachException","description":"An accepted wider reach.","type":"object","additionalProperties":false,"required":["reason","owner","expires","maximumReach"],"properties":{"reason":{"description":"What it is for.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"maximumReach":{"description":"How many accounts a deployment may touch until then.","type":"integer","minimum":1}}}}};
const schema54 = {"title":"OperationPreferences","description":"How the operations of StackSets work through accounts and Regions.","type":"object","additionalProperties":false,"properties":{"failureTolerance":{"description":"How many accounts in a Region may fail before the operation stops there: a number, or a share as in 10%.","type":["integer","string"],"minimum":0,"pattern":"^(100|[1-9]?\\d)%$"},"maximumConcurrency":{"description":"In how many accounts of a Region to work at a time: a number from 1, or a share as in 25%.","type":["integer","string"],"minimum":1,"pattern":"^(100|[1-9]\\d?)%$"},"concurrencyMode":{"description":"SOFT_FAILURE_TOLERANCE, the default, keeps maximumConcurrency whatever fails; STRICT_FAILURE_TOLERANCE works in no more accounts at a time than failureTolerance and one.","type":"string","enum":["SOFT_FAILURE_TOLERANCE","STRICT_FAILURE_TOLERANCE"]},"regionConcurrency":{"description":"PARALLEL, the default, for all Regions at once; SEQUENTIAL for one after the other.","type":"string","enum":["PARALLEL","SEQUENTIAL"]},"regionOrder":{"description":"Regions to begin with, in this order; the others follow by name. It takes regionConcurrency: SEQUENTIAL.","type":"array","items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}}}};
const schema57 = {"title":"ReachException","description":"An accepted wider reach.","type":"object","additionalProperties":false,"required":["reason","owner","expires","maximumReach"],"properties":{"reason":{"description":"What it is for.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"maximumReach":{"description":"How many accounts a deployment may touch until then.","type":"integer","minimum":1}}};
const pattern17 = new RegExp("^(100|[1-9]?\\d)%$", "u");
const pattern18 = new RegExp("^(100|[1-9]\\d?)%$", "u");
const schema53 = {"title":"Wave","description":"Accounts that get a change together. An account belongs to it for any of organizationalUnits, accounts, tags and percentage; a wave with none of them takes all the others, and is the last.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the wave, as plans and progress show it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},"organizationalUnits":{"description":"Paths of organizational units; the ones below them belong to the wave too.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"tags":{"description":"Tags that an account must have, all of them: Environment: test.","type":"object","minProperties":1,"additionalProperties":{"description":"The value of the tag.","type":"string"}},"percentage":{"description":"Share, in percent, of the accounts that no wave names. Which ones follows from their names.","type":"integer","minimum":1,"maximum":99},"preferences":{"$ref":"#/$defs/operationPreferences"},"gate":{"$ref":"#/$defs/waveGate"}}};
const schema55 = {"title":"WaveGate","description":"What must hold before the next wave begins. That no stack instance of this one has failed beyond the tolerance is always asked.","type":"object","additionalProperties":false,"properties":{"alarms":{"description":"Names of CloudWatch alarms in the management account and the home Region; none may be in ALARM.","type":"array","items":{"description":"Name of an alarm.","type":"string","minLength":1,"maxLength":255}},"pauseMinutes":{"description":"Minutes to wait after the wave, while the alarms are watched; at most a week.","type":"integer","minimum":0,"maximum":10080,"default":0},"manual":{"description":"Whether somebody must say go.","type":"boolean","default":false}}};
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]*$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "organizationalUnits")) || (key0 === "accounts")) || (key0 === "tags")) || (key0 === "percentage")) || (key0 === "preferences")) || (key0 === "gate"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err2 = {instancePath:instancePath+"/"+"name",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema53.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern16.test(data0)){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]*$",parentSchema:schema53.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.organizationalUnits !== undefined){
let data1 = data.organizationalUnits;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.organizationalUnits.items,data:data2};
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
const err7 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.organizationalUnits.items.type,parentSchema:schema53.properties.organizationalUnits.items,data:data2};
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
else {
const err8 = {instancePath:instancePath+"/"+"organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.organizationalUnits.type,parentSchema:schema53.properties.organizationalUnits,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.accounts !== undefined){
let data3 = data.accounts;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err9 = {instancePath:instancePath+"/"+"accounts/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.accounts.items,data:data4};
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
const err10 = {instancePath:instancePath+"/"+"accounts/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.accounts.items.type,parentSchema:schema53.properties.accounts.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/"+"accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.accounts.type,parentSchema:schema53.properties.accounts,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err12 = {instancePath:instancePath+"/"+"tags",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema53.properties.tags,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
let data6 = data5[key1];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/"+"tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.tags.additionalProperties.type,parentSchema:schema53.properties.tags.additionalProperties,data:data6};
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
const err14 = {instancePath:instancePath+"/"+"tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.tags.type,parentSchema:schema53.properties.tags,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.percentage !== undefined){
let data7 = data.percentage;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/"+"percentage",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.percentage.type,parentSchema:schema53.properties.percentage,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 99 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/"+"percentage",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema53.properties.percentage,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/"+"percentage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.percentage,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.preferences !== undefined){
let data8 = data.preferences;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((((key2 === "failureTolerance") || (key2 === "maximumConcurrency")) || (key2 === "concurrencyMode")) || (key2 === "regionConcurrency")) || (key2 === "regionOrder"))){
const err18 = {instancePath:instancePath+"/"+"preferences",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.failureTolerance !== undefined){
let data9 = data8.failureTolerance;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
const err19 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"type",params:{type: schema54.properties.failureTolerance.type},message:"must be integer,string",schema:schema54.properties.failureTolerance.type,parentSchema:schema54.properties.failureTolerance,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.failureTolerance,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern17.test(data9)){
const err21 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"pattern",params:{pattern: "^(100|[1-9]?\\d)%$"},message:"must match pattern \""+"^(100|[1-9]?\\d)%$"+"\"",schema:"^(100|[1-9]?\\d)%$",parentSchema:schema54.properties.failureTolerance,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data8.maximumConcurrency !== undefined){
let data10 = data8.maximumConcurrency;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err22 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"type",params:{type: schema54.properties.maximumConcurrency.type},message:"must be integer,string",schema:schema54.properties.maximumConcurrency.type,parentSchema:schema54.properties.maximumConcurrency,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema54.properties.maximumConcurrency,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern18.test(data10)){
const err24 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"pattern",params:{pattern: "^(100|[1-9]\\d?)%$"},message:"must match pattern \""+"^(100|[1-9]\\d?)%$"+"\"",schema:"^(100|[1-9]\\d?)%$",parentSchema:schema54.properties.maximumConcurrency,data:data10};
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
if(data8.concurrencyMode !== undefined){
let data11 = data8.concurrencyMode;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.concurrencyMode.type,parentSchema:schema54.properties.concurrencyMode,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data11 === "SOFT_FAILURE_TOLERANCE") || (data11 === "STRICT_FAILURE_TOLERANCE"))){
const err26 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"enum",params:{allowedValues: schema54.properties.concurrencyMode.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.concurrencyMode.enum,parentSchema:schema54.properties.concurrencyMode,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.regionConcurrency !== undefined){
let data12 = data8.regionConcurrency;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.regionConcurrency.type,parentSchema:schema54.properties.regionConcurrency,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data12 === "PARALLEL") || (data12 === "SEQUENTIAL"))){
const err28 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"enum",params:{allowedValues: schema54.properties.regionConcurrency.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.regionConcurrency.enum,parentSchema:schema54.properties.regionConcurrency,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.regionOrder !== undefined){
let data13 = data8.regionOrder;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err29 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.regionOrder.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.regionOrder.items.type,parentSchema:schema54.properties.regionOrder.items,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/"+"preferences/regionOrder",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.regionOrder.type,parentSchema:schema54.properties.regionOrder,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/"+"preferences",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.gate !== undefined){
let data15 = data.gate;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(((key3 === "alarms") || (key3 === "pauseMinutes")) || (key3 === "manual"))){
const err33 = {instancePath:instancePath+"/"+"gate",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.alarms !== undefined){
let data16 = data15.alarms;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func1(data17) > 255){
const err34 = {instancePath:instancePath+"/"+"gate/alarms/" + i3,keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema55.properties.alarms.items,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data17) < 1){
const err35 = {instancePath:instancePath+"/"+"gate/alarms/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.alarms.items,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/"+"gate/alarms/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.alarms.items.type,parentSchema:schema55.properties.alarms.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/"+"gate/alarms",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.alarms.type,parentSchema:schema55.properties.alarms,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.pauseMinutes !== undefined){
let data18 = data15.pauseMinutes;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err38 = {instancePath:instancePath+"/"+"gate/pauseMinutes",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties.pauseMinutes.type,parentSchema:schema55.properties.pauseMinutes,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10080 || isNaN(data18)){
const err39 = {instancePath:instancePath+"/"+"gate/pauseMinutes",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema55.properties.pauseMinutes,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/"+"gate/pauseMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema55.properties.pauseMinutes,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data15.manual !== undefined){
let data19 = data15.manual;
if(typeof data19 !== "boolean"){
const err41 = {instancePath:instancePath+"/"+"gate/manual",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.manual.type,parentSchema:schema55.properties.manual,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/"+"gate",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data15};
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
const err43 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/rollout-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "waves") || (key0 === "preferences")) || (key0 === "maximumReach")) || (key0 === "reachExceptions")) || (key0 === "newAccounts")) || (key0 === "stopped")) || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.waves !== undefined){
let data0 = data.waves;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data0[i0], {instancePath:instancePath+"/"+"waves/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/"+"waves",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.waves.type,parentSchema:schema52.properties.waves,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.preferences !== undefined){
let data2 = data.preferences;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((((key1 === "failureTolerance") || (key1 === "maximumConcurrency")) || (key1 === "concurrencyMode")) || (key1 === "regionConcurrency")) || (key1 === "regionOrder"))){
const err2 = {instancePath:instancePath+"/"+"preferences",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.failureTolerance !== undefined){
let data3 = data2.failureTolerance;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err3 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"type",params:{type: schema54.properties.failureTolerance.type},message:"must be integer,string",schema:schema54.properties.failureTolerance.type,parentSchema:schema54.properties.failureTolerance,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.failureTolerance,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err5 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"pattern",params:{pattern: "^(100|[1-9]?\\d)%$"},message:"must match pattern \""+"^(100|[1-9]?\\d)%$"+"\"",schema:"^(100|[1-9]?\\d)%$",parentSchema:schema54.properties.failureTolerance,data:data3};
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
if(data2.maximumConcurrency !== undefined){
let data4 = data2.maximumConcurrency;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err6 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"type",params:{type: schema54.properties.maximumConcurrency.type},message:"must be integer,string",schema:schema54.properties.maximumConcurrency.type,parentSchema:schema54.properties.maximumConcurrency,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema54.properties.maximumConcurrency,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern18.test(data4)){
const err8 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"pattern",params:{pattern: "^(100|[1-9]\\d?)%$"},message:"must match pattern \""+"^(100|[1-9]\\d?)%$"+"\"",schema:"^(100|[1-9]\\d?)%$",parentSchema:schema54.properties.maximumConcurrency,data:data4};
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
if(data2.concurrencyMode !== undefined){
let data5 = data2.concurrencyMode;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.concurrencyMode.type,parentSchema:schema54.properties.concurrencyMode,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data5 === "SOFT_FAILURE_TOLERANCE") || (data5 === "STRICT_FAILURE_TOLERANCE"))){
const err10 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"enum",params:{allowedValues: schema54.properties.concurrencyMode.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.concurrencyMode.enum,parentSchema:schema54.properties.concurrencyMode,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.regionConcurrency !== undefined){
let data6 = data2.regionConcurrency;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.regionConcurrency.type,parentSchema:schema54.properties.regionConcurrency,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data6 === "PARALLEL") || (data6 === "SEQUENTIAL"))){
const err12 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"enum",params:{allowedValues: schema54.properties.regionConcurrency.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.regionConcurrency.enum,parentSchema:schema54.properties.regionConcurrency,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.regionOrder !== undefined){
let data7 = data2.regionOrder;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err13 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.regionOrder.items,data:data8};
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
const err14 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.regionOrder.items.type,parentSchema:schema54.properties.regionOrder.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/"+"preferences/regionOrder",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.regionOrder.type,parentSchema:schema54.properties.regionOrder,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/"+"preferences",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.maximumReach !== undefined){
let data9 = data.maximumReach;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/"+"maximumReach",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.maximumReach.type,parentSchema:schema52.properties.maximumReach,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/"+"maximumReach",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.maximumReach,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.reachExceptions !== undefined){
let data10 = data.reachExceptions;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.reason === undefined){
const err19 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema57.required,parentSchema:schema57,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.owner === undefined){
const err20 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema57.required,parentSchema:schema57,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11.expires === undefined){
const err21 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema57.required,parentSchema:schema57,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11.maximumReach === undefined){
const err22 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "maximumReach"},message:"must have required property '"+"maximumReach"+"'",schema:schema57.required,parentSchema:schema57,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data11){
if(!((((key2 === "reason") || (key2 === "owner")) || (key2 === "expires")) || (key2 === "maximumReach"))){
const err23 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.reason !== undefined){
let data12 = data11.reason;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err24 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.reason,data:data12};
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
const err25 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.reason.type,parentSchema:schema57.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.owner !== undefined){
let data13 = data11.owner;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err26 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/owner",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.owner,data:data13};
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
const err27 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/owner",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.owner.type,parentSchema:schema57.properties.owner,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.expires !== undefined){
let data14 = data11.expires;
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
const err28 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/expires",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema57.properties.expires,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/expires",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.expires.type,parentSchema:schema57.properties.expires,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.maximumReach !== undefined){
let data15 = data11.maximumReach;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err30 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/maximumReach",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.maximumReach.type,parentSchema:schema57.properties.maximumReach,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/maximumReach",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.maximumReach,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data11};
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
const err33 = {instancePath:instancePath+"/"+"reachExceptions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.reachExceptions.type,parentSchema:schema52.properties.reachExceptions,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.newAccounts !== undefined){
let data16 = data.newAccounts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(key3 === "holdingOrganizationalUnit")){
const err34 = {instancePath:instancePath+"/"+"newAccounts",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema52.properties.newAccounts,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.holdingOrganizationalUnit !== undefined){
let data17 = data16.holdingOrganizationalUnit;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err35 = {instancePath:instancePath+"/"+"newAccounts/holdingOrganizationalUnit",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.newAccounts.properties.holdingOrganizationalUnit,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/"+"newAccounts/holdingOrganizationalUnit",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.newAccounts.properties.holdingOrganizationalUnit.type,parentSchema:schema52.properties.newAccounts.properties.holdingOrganizationalUnit,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/"+"newAccounts",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.newAccounts.type,parentSchema:schema52.properties.newAccounts,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.stopped !== undefined){
let data18 = data.stopped;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.reason === undefined){
const err38 = {instancePath:instancePath+"/"+"stopped",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema52.properties.stopped.required,parentSchema:schema52.properties.stopped,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data18){
if(!(key4 === "reason")){
const err39 = {instancePath:instancePath+"/"+"stopped",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema52.properties.stopped,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.reason !== undefined){
let data19 = data18.reason;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err40 = {instancePath:instancePath+"/"+"stopped/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.stopped.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/"+"stopped/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.stopped.properties.reason.type,parentSchema:schema52.properties.stopped.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/"+"stopped",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.stopped.type,parentSchema:schema52.properties.stopped,data:data18};
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
const err43 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const securityConfig = validate50;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/security-config.schema.json","title":"SecurityConfig","description":"Security services of the Landing Zone Accelerator (security-config.yaml): read and checked, not governed.","type":"object","additionalProperties":false,"properties":{"homeRegion":{"description":"Landing Zone Accelerator: the home Region, which global-config.yaml names too. Charter reads it and does not govern it.","x-charter-not-governed":true},"centralSecurityServices":{"title":"CentralSecurityServices","description":"Security services that one account administers for all.","type":"object","additionalProperties":false,"properties":{"delegatedAdminAccount":{"description":"Name of the account that administers the security services: a member account, such as Audit.","type":"string","minLength":1},"auditManager":{"description":"Landing Zone Accelerator: AWS Audit Manager. Charter reads it and does not govern it.","x-charter-not-governed":true},"detective":{"description":"Landing Zone Accelerator: Amazon Detective. Charter reads it and does not govern it.","x-charter-not-governed":true},"ebsDefaultVolumeEncryption":{"description":"Landing Zone Accelerator: default encryption of EBS volumes. Charter reads it and does not govern it.","x-charter-not-governed":true},"guardduty":{"description":"Landing Zone Accelerator: Amazon GuardDuty. Charter reads it and does not govern it.","x-charter-not-governed":true},"macie":{"description":"Landing Zone Accelerator: Amazon Macie. Charter reads it and does not govern it.","x-charter-not-governed":true},"s3PublicAccessBlock":{"description":"Landing Zone Accelerator: block of public access to S3. Charter reads it and does not govern it.","x-charter-not-governed":true},"scpRevertChangesConfig":{"description":"Landing Zone Accelerator: reverting of changes to SCPs made by hand. Charter reads it and does not govern it.","x-charter-not-governed":true},"securityHub":{"description":"Landing Zone Accelerator: AWS Security Hub. Charter reads it and does not govern it.","x-charter-not-governed":true},"snsSubscriptions":{"description":"Landing Zone Accelerator: subscriptions to its SNS topics. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmAutomation":{"description":"Landing Zone Accelerator: SSM automation documents. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmSettings":{"description":"Landing Zone Accelerator: block of public sharing of SSM documents. Charter reads it and does not govern it.","x-charter-not-governed":true}}},"accessAnalyzer":{"description":"Landing Zone Accelerator: IAM Access Analyzer. Charter reads it and does not govern it.","x-charter-not-governed":true},"iamPasswordPolicy":{"description":"Landing Zone Accelerator: the password policy of IAM users. Charter reads it and does not govern it.","x-charter-not-governed":true},"awsConfig":{"description":"Landing Zone Accelerator: AWS Config and its rules. Charter reads it and does not govern it.","x-charter-not-governed":true},"cloudWatch":{"description":"Landing Zone Accelerator: metrics, alarms and log groups. Charter reads it and does not govern it.","x-charter-not-governed":true},"keyManagementService":{"description":"Landing Zone Accelerator: KMS keys. Charter reads it and does not govern it.","x-charter-not-governed":true},"resourcePolicyEnforcement":{"description":"Landing Zone Accelerator: enforcement of resource policies. Charter reads it and does not govern it.","x-charter-not-governed":true},"snsSubscriptionConfig":{"description":"Landing Zone Accelerator: subscriptions to its SNS topics, in an older form. Charter reads it and does not govern it.","x-charter-not-governed":true}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/security-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func9.call(schema58.properties, key0)) || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.centralSecurityServices !== undefined){
let data1 = data.centralSecurityServices;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func9.call(schema58.properties.centralSecurityServices.properties, key1))){
const err1 = {instancePath:instancePath+"/"+"centralSecurityServices",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.centralSecurityServices,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.delegatedAdminAccount !== undefined){
let data2 = data1.delegatedAdminAccount;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err2 = {instancePath:instancePath+"/"+"centralSecurityServices/delegatedAdminAccount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.centralSecurityServices.properties.delegatedAdminAccount,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/"+"centralSecurityServices/delegatedAdminAccount",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.centralSecurityServices.properties.delegatedAdminAccount.type,parentSchema:schema58.properties.centralSecurityServices.properties.delegatedAdminAccount,data:data2};
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
else {
const err4 = {instancePath:instancePath+"/"+"centralSecurityServices",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.centralSecurityServices.type,parentSchema:schema58.properties.centralSecurityServices,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const replacementsConfig = validate51;
const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/replacements-config.schema.json","title":"ReplacementsConfig","description":"Names that stand for values (replacements-config.yaml): ${NAME} in policy documents.","type":"object","additionalProperties":false,"properties":{"globalReplacements":{"description":"The names.","type":"array","items":{"$ref":"#/$defs/replacement"}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"replacement":{"title":"Replacement","description":"A name and its value.","type":"object","additionalProperties":false,"properties":{"key":{"description":"The name.","type":"string","minLength":1},"path":{"description":"Path of the SSM parameter that holds the value; its value is unknown until it is read live.","type":"string","minLength":1},"type":{"description":"What the value is; SSM where left out.","type":"string","enum":["SSM","String","StringList","Number"]},"value":{"description":"The value: text, a list of texts, or a number, as the type says.","type":["string","array","number"],"items":{"type":"string","description":"One value."}}},"required":["key"]}}};
const schema60 = {"title":"Replacement","description":"A name and its value.","type":"object","additionalProperties":false,"properties":{"key":{"description":"The name.","type":"string","minLength":1},"path":{"description":"Path of the SSM parameter that holds the value; its value is unknown until it is read live.","type":"string","minLength":1},"type":{"description":"What the value is; SSM where left out.","type":"string","enum":["SSM","String","StringList","Number"]},"value":{"description":"The value: text, a list of texts, or a number, as the type says.","type":["string","array","number"],"items":{"type":"string","description":"One value."}}},"required":["key"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/replacements-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "globalReplacements") || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.globalReplacements !== undefined){
let data0 = data.globalReplacements;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
const err1 = {instancePath:instancePath+"/"+"globalReplacements/" + i0,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema60.required,parentSchema:schema60,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "key") || (key1 === "path")) || (key1 === "type")) || (key1 === "value"))){
const err2 = {instancePath:instancePath+"/"+"globalReplacements/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.key !== undefined){
let data2 = data1.key;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.key,data:data2};
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
const err4 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/key",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.key.type,parentSchema:schema60.properties.key,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.path !== undefined){
let data3 = data1.path;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err5 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/path",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.path,data:data3};
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
const err6 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/path",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.path.type,parentSchema:schema60.properties.path,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.type !== undefined){
let data4 = data1.type;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.type.type,parentSchema:schema60.properties.type,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data4 === "SSM") || (data4 === "String")) || (data4 === "StringList")) || (data4 === "Number"))){
const err8 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/type",keyword:"enum",params:{allowedValues: schema60.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.type.enum,parentSchema:schema60.properties.type,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.value !== undefined){
let data5 = data1.value;
if(((typeof data5 !== "string") && (!(Array.isArray(data5)))) && (!((typeof data5 == "number") && (isFinite(data5))))){
const err9 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/value",keyword:"type",params:{type: schema60.properties.value.type},message:"must be string,array,number",schema:schema60.properties.value.type,parentSchema:schema60.properties.value,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/value/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.value.items.type,parentSchema:schema60.properties.value.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/"+"globalReplacements/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data1};
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
const err12 = {instancePath:instancePath+"/"+"globalReplacements",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.globalReplacements.type,parentSchema:schema59.properties.globalReplacements,data:data0};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function joined(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

/** Paths of the keys that Charter knows and does not govern; `*` stands for every item of a list. */
export const notGovernedKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "accounts-config": [
    [
      "mandatoryAccounts",
      "*",
      "warm"
    ],
    [
      "mandatoryAccounts",
      "*",
      "accountAlias"
    ],
    [
      "workloadAccounts",
      "*",
      "warm"
    ],
    [
      "workloadAccounts",
      "*",
      "accountAlias"
    ],
    [
      "accountIds",
      "*",
      "status"
    ],
    [
      "accountIds",
      "*",
      "orgsApiResponse"
    ]
  ],
  "organization-config": [
    [
      "enable"
    ],
    [
      "organizationalUnitIds"
    ],
    [
      "quarantineNewAccounts"
    ],
    [
      "serviceControlPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "resourceControlPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "taggingPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "backupPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "chatbotPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "declarativePolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "aiServicesOptOutPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "securityHubPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "inspectorPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "upgradeRolloutPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "bedrockPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "s3Policies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ],
    [
      "networkSecurityDirectorPolicies",
      "*",
      "deploymentTargets",
      "excludedRegions"
    ]
  ],
  "global-config": [
    [
      "acceleratorMetadata"
    ],
    [
      "acceleratorSettings"
    ],
    [
      "backup"
    ],
    [
      "cdkOptions"
    ],
    [
      "centralRootUserManagement"
    ],
    [
      "centralizeCdkBuckets"
    ],
    [
      "cloudwatchLogRetentionInDays"
    ],
    [
      "controlTower"
    ],
    [
      "defaultEventBus"
    ],
    [
      "enableOptInRegions"
    ],
    [
      "externalLandingZoneResources"
    ],
    [
      "iamRoleSsmParameters"
    ],
    [
      "lambda"
    ],
    [
      "limits"
    ],
    [
      "logging"
    ],
    [
      "reports"
    ],
    [
      "s3"
    ],
    [
      "snsTopics"
    ],
    [
      "sqs"
    ],
    [
      "ssmInventory"
    ],
    [
      "ssmParameters"
    ],
    [
      "stackPolicy"
    ],
    [
      "tags"
    ],
    [
      "terminationProtection"
    ],
    [
      "useV2Stacks"
    ]
  ],
  "conformance-packs-config": [],
  "logging-config": [],
  "systems-manager-config": [],
  "customizations-config": [
    [
      "customizations",
      "cloudFormationStacks"
    ],
    [
      "customizations",
      "cloudFormationStackSets"
    ],
    [
      "customizations",
      "createCfnStackSetExecutionRole"
    ],
    [
      "customizations",
      "serviceCatalogPortfolios"
    ],
    [
      "applications"
    ],
    [
      "firewalls"
    ]
  ],
  "rollout-config": [],
  "security-config": [
    [
      "homeRegion"
    ],
    [
      "centralSecurityServices",
      "auditManager"
    ],
    [
      "centralSecurityServices",
      "detective"
    ],
    [
      "centralSecurityServices",
      "ebsDefaultVolumeEncryption"
    ],
    [
      "centralSecurityServices",
      "guardduty"
    ],
    [
      "centralSecurityServices",
      "macie"
    ],
    [
      "centralSecurityServices",
      "s3PublicAccessBlock"
    ],
    [
      "centralSecurityServices",
      "scpRevertChangesConfig"
    ],
    [
      "centralSecurityServices",
      "securityHub"
    ],
    [
      "centralSecurityServices",
      "snsSubscriptions"
    ],
    [
      "centralSecurityServices",
      "ssmAutomation"
    ],
    [
      "centralSecurityServices",
      "ssmSettings"
    ],
    [
      "accessAnalyzer"
    ],
    [
      "iamPasswordPolicy"
    ],
    [
      "awsConfig"
    ],
    [
      "cloudWatch"
    ],
    [
      "keyManagementService"
    ],
    [
      "resourcePolicyEnforcement"
    ],
    [
      "snsSubscriptionConfig"
    ]
  ],
  "replacements-config": []
};
