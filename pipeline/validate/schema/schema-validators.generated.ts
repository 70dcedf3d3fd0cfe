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
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/organization-config.schema.json","title":"OrganizationConfig","description":"Organizational units, policies and settings of the organization (organization-config.yaml). The first keys are those of the Landing Zone Accelerator.","type":"object","additionalProperties":false,"properties":{"enable":{"description":"Landing Zone Accelerator: whether it manages the organization. Charter reads it and does not govern it.","x-charter-not-governed":true},"organizationalUnits":{"description":"The organizational units. A parent that is not listed is created too, with a warning.","type":"array","items":{"$ref":"#/$defs/organizationalUnit"}},"organizationalUnitIds":{"description":"Landing Zone Accelerator: ids of organizational units; Charter finds them live. Charter reads it and does not govern it.","x-charter-not-governed":true},"quarantineNewAccounts":{"title":"QuarantineNewAccounts","description":"A policy that holds new accounts until their baseline is in place. Charter checks that the policy exists and does not attach it yet.","type":"object","additionalProperties":false,"properties":{"enable":{"description":"Whether new accounts are held.","type":"boolean"},"scpPolicyName":{"description":"Name of the service control policy.","type":"string","minLength":1}},"required":["enable"],"x-charter-not-governed":true},"serviceControlPolicies":{"description":"Service control policies (SCPs): what principals in member accounts may do at most.","type":"array","items":{"$ref":"#/$defs/strategyPolicy"}},"resourceControlPolicies":{"description":"Resource control policies (RCPs): who may reach resources in member accounts at most.","type":"array","items":{"$ref":"#/$defs/strategyPolicy"}},"taggingPolicies":{"description":"Tag policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"backupPolicies":{"description":"Backup policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"chatbotPolicies":{"description":"Chat applications policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"declarativePolicies":{"description":"Declarative policies for EC2.","type":"array","items":{"$ref":"#/$defs/policy"}},"aiServicesOptOutPolicies":{"description":"AI services opt-out policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"securityHubPolicies":{"description":"Security Hub policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"inspectorPolicies":{"description":"Amazon Inspector policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"upgradeRolloutPolicies":{"description":"Upgrade rollout policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"bedrockPolicies":{"description":"Amazon Bedrock policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"s3Policies":{"description":"Amazon S3 policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"networkSecurityDirectorPolicies":{"description":"Network security director policies.","type":"array","items":{"$ref":"#/$defs/policy"}},"policyTypes":{"description":"Policy types to enable on the root, beside those that the policies above need. Charter never disables one.","type":"array","items":{"description":"A policy type as AWS spells it.","type":"string","enum":["SERVICE_CONTROL_POLICY","RESOURCE_CONTROL_POLICY","TAG_POLICY","BACKUP_POLICY","AISERVICES_OPT_OUT_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","SECURITYHUB_POLICY","INSPECTOR_POLICY","UPGRADE_ROLLOUT_POLICY","BEDROCK_POLICY","S3_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY"]}},"trustedServices":{"description":"Service principals that get trusted access to the organization: config.amazonaws.com.","type":"array","items":{"description":"A service principal.","type":"string","minLength":1}},"delegatedAdministrators":{"description":"Member accounts that administer a service for the organization.","type":"array","items":{"$ref":"#/$defs/delegatedAdministrator"}},"resourcePolicy":{"description":"Path of the resource-based delegation policy of the organization.","type":"string","minLength":1},"ownership":{"description":"Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.","type":"array","items":{"$ref":"#/$defs/ownership"}},"moved":{"description":"Declared renames. Without one, a new name is a new object and the old one is a removal.","type":"array","items":{"$ref":"#/$defs/moved"}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"required":["organizationalUnits"],"$defs":{"organizationalUnit":{"title":"OrganizationalUnit","description":"An organizational unit, named by its path below the root.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Path below the root, as in Workloads/Prod.","type":"string","minLength":1},"ignore":{"description":"Charter neither creates the organizational unit nor touches what is in it.","type":"boolean","default":false}},"required":["name"]},"deploymentTargets":{"title":"DeploymentTargets","description":"What a policy is attached to. A policy attached to an organizational unit applies to every account below it.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; Root is the root.","type":"array","items":{"type":"string","description":"Path of an organizational unit."}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"type":"string","description":"Name of an account."}},"excludedAccounts":{"description":"Accounts to leave out. AWS cannot leave accounts out below an organizational unit that a policy is attached to.","type":"array","items":{"type":"string","description":"Name of an account."}},"excludedRegions":{"description":"Landing Zone Accelerator: organization policies have no Regions. Charter reads it and does not govern it.","x-charter-not-governed":true}}},"policy":{"title":"Policy","description":"A policy of the organization. It is its kind and its name.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the policy, unique among policies of its kind.","type":"string","minLength":1},"description":{"description":"What the policy is for; AWS stores it with the policy.","type":"string","maxLength":512},"policy":{"description":"Path of the JSON document: in the config directory, or in policies/ beside it.","type":"string","minLength":1},"type":{"description":"customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.","type":"string","enum":["customerManaged","awsManaged"]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"}},"required":["name","policy","deploymentTargets"]},"strategyPolicy":{"title":"StrategyPolicy","description":"A policy of the organization. It is its kind and its name.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the policy, unique among policies of its kind.","type":"string","minLength":1},"description":{"description":"What the policy is for; AWS stores it with the policy.","type":"string","maxLength":512},"policy":{"description":"Path of the JSON document: in the config directory, or in policies/ beside it.","type":"string","minLength":1},"type":{"description":"customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.","type":"string","enum":["customerManaged","awsManaged"]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"strategy":{"description":"deny-list, the default, keeps AWS's own allow-everything policy beside this one; allow-list detaches it from the targets.","type":"string","enum":["deny-list","allow-list"]},"rollout":{"description":"waves: a new document reaches the accounts below the targets in the waves of rollout-config.yaml, beside the old one; atOnce, the default: all at once, as AWS does it.","type":"string","enum":["atOnce","waves"],"default":"atOnce"}},"required":["name","policy","deploymentTargets"]},"delegatedAdministrator":{"title":"DelegatedAdministrator","description":"A member account that administers a service for the organization.","type":"object","additionalProperties":false,"properties":{"service":{"description":"Service principal, as in config.amazonaws.com.","type":"string","minLength":1},"account":{"description":"Name of an account in accounts-config.yaml, other than the management account.","type":"string","minLength":1}},"required":["service","account"]},"ownership":{"title":"Ownership","description":"Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.","type":"object","additionalProperties":false,"properties":{"path":{"description":"Path of an organizational unit; Root is all of it.","type":"string","minLength":1},"team":{"description":"The team.","type":"string","minLength":1},"approvers":{"description":"Who may approve changes there.","type":"array","items":{"description":"An approver, as the approval names him or her.","type":"string","minLength":1}}},"required":["path","team","approvers"]},"moved":{"title":"Moved","description":"A declared rename.","type":"object","additionalProperties":false,"properties":{"from":{"description":"The old path of an organizational unit, or TYPE/name of a policy.","type":"string","minLength":1},"to":{"description":"The new path or TYPE/name.","type":"string","minLength":1}},"required":["from","to"]}}};
const schema39 = {"title":"OrganizationalUnit","description":"An organizational unit, named by its path below the root.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Path below the root, as in Workloads/Prod.","type":"string","minLength":1},"ignore":{"description":"Charter neither creates the organizational unit nor touches what is in it.","type":"boolean","default":false}},"required":["name"]};
const schema44 = {"title":"DelegatedAdministrator","description":"A member account that administers a service for the organization.","type":"object","additionalProperties":false,"properties":{"service":{"description":"Service principal, as in config.amazonaws.com.","type":"string","minLength":1},"account":{"description":"Name of an account in accounts-config.yaml, other than the management account.","type":"string","minLength":1}},"required":["service","account"]};
const schema45 = {"title":"Ownership","description":"Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.","type":"object","additionalProperties":false,"properties":{"path":{"description":"Path of an organizational unit; Root is all of it.","type":"string","minLength":1},"team":{"description":"The team.","type":"string","minLength":1},"approvers":{"description":"Who may approve changes there.","type":"array","items":{"description":"An approver, as the approval names him or her.","type":"string","minLength":1}}},"required":["path","team","approvers"]};
const schema46 = {"title":"Moved","description":"A declared rename.","type":"object","additionalProperties":false,"properties":{"from":{"description":"The old path of an organizational unit, or TYPE/name of a policy.","type":"string","minLength":1},"to":{"description":"The new path or TYPE/name.","type":"string","minLength":1}},"required":["from","to"]};
const func9 = Object.prototype.hasOwnProperty;
const schema40 = {"title":"StrategyPolicy","description":"A policy of the organization. It is its kind and its name.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the policy, unique among policies of its kind.","type":"string","minLength":1},"description":{"description":"What the policy is for; AWS stores it with the policy.","type":"string","maxLength":512},"policy":{"description":"Path of the JSON document: in the config directory, or in policies/ beside it.","type":"string","minLength":1},"type":{"description":"customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.","type":"string","enum":["customerManaged","awsManaged"]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"strategy":{"description":"deny-list, the default, keeps AWS's own allow-everything policy beside this one; allow-list detaches it from the targets.","type":"string","enum":["deny-list","allow-list"]},"rollout":{"description":"waves: a new document reaches the accounts below the targets in the waves of rollout-config.yaml, beside the old one; atOnce, the default: all at once, as AWS does it.","type":"string","enum":["atOnce","waves"],"default":"atOnce"}},"required":["name","policy","deploymentTargets"]};
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
if(!(((((((key0 === "name") || (key0 === "description")) || (key0 === "policy")) || (key0 === "type")) || (key0 === "deploymentTargets")) || (key0 === "strategy")) || (key0 === "rollout"))){
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
if(data.rollout !== undefined){
let data13 = data.rollout;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/"+"rollout",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.rollout.type,parentSchema:schema40.properties.rollout,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data13 === "atOnce") || (data13 === "waves"))){
const err23 = {instancePath:instancePath+"/"+"rollout",keyword:"enum",params:{allowedValues: schema40.properties.rollout.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.rollout.enum,parentSchema:schema40.properties.rollout,data:data13};
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
const err24 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/global-config.schema.json","title":"GlobalConfig","description":"Where the organization is governed from, and what holds for all of it (global-config.yaml).","type":"object","additionalProperties":false,"properties":{"homeRegion":{"description":"The Region from which the organization is governed; it also gives the partition.","type":"string","minLength":1},"enabledRegions":{"description":"Regions in use; the home Region is one of them.","type":"array","items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}},"managementAccountAccessRole":{"description":"Name of the role in member accounts that the management account assumes: OrganizationAccountAccessRole or AWSControlTowerExecution.","type":"string","minLength":1,"pattern":"^[\\w+=,.@/-]+$"},"acceleratorPrefix":{"description":"What ${ACCELERATOR_PREFIX} in policy documents stands for; AWSAccelerator where left out.","type":"string","minLength":1,"default":"AWSAccelerator"},"quotas":{"description":"Quotas that AWS has granted this organization, where they differ from its defaults: scp.attached: 10.","type":"object","additionalProperties":{"description":"The granted value.","type":"integer","minimum":1}},"validation":{"title":"Validation","description":"How `charter validate` treats what it finds: levels for whole codes, and exceptions for places.","type":"object","additionalProperties":false,"properties":{"levels":{"description":"What a code is in this config. Errors that a plan could not be right with cannot be lowered.","type":"array","items":{"title":"ValidationLevel","description":"The level of a code.","type":"object","additionalProperties":false,"required":["code","level","reason"],"properties":{"code":{"description":"The code, as `charter explain` lists it.","type":"string","minLength":1},"level":{"description":"What it is from now on; off says nothing but a count.","type":"string","enum":["error","warning","info","off"]},"reason":{"description":"Why.","type":"string","minLength":1}}}},"exceptions":{"description":"Places where a code is accepted, each by somebody and until a day.","type":"array","items":{"title":"ValidationException","description":"A place where a code is accepted.","type":"object","additionalProperties":false,"required":["code","at","owner","reason","expires"],"properties":{"code":{"description":"The code, as `charter explain` lists it.","type":"string","minLength":1},"at":{"description":"FILE#/json/pointer, or FILE for all of it. An item of a list can be given by its name.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"reason":{"description":"Why it is accepted.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}}},"organizationStackParts":{"title":"OrganizationStackParts","description":"Into how many stacks the objects of the organization are split. One is enough below some 450 objects.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Stacks for organizational units.","type":"integer","minimum":1,"maximum":100,"default":1},"policies":{"description":"Stacks for policies.","type":"integer","minimum":1,"maximum":100,"default":1}}},"acceleratorMetadata":{"description":"Landing Zone Accelerator: metadata collection. Charter reads it and does not govern it.","x-charter-not-governed":true},"acceleratorSettings":{"description":"Landing Zone Accelerator: its own settings. Charter reads it and does not govern it.","x-charter-not-governed":true},"backup":{"description":"Landing Zone Accelerator: backup vaults. Charter reads it and does not govern it.","x-charter-not-governed":true},"cdkOptions":{"description":"Landing Zone Accelerator: how it runs the CDK. Charter reads it and does not govern it.","x-charter-not-governed":true},"centralRootUserManagement":{"description":"Landing Zone Accelerator: central management of root users. Charter reads it and does not govern it.","x-charter-not-governed":true},"centralizeCdkBuckets":{"description":"Landing Zone Accelerator: central CDK buckets. Charter reads it and does not govern it.","x-charter-not-governed":true},"cloudwatchLogRetentionInDays":{"description":"Landing Zone Accelerator: retention of log groups. Charter reads it and does not govern it.","x-charter-not-governed":true},"controlTower":{"title":"ControlTower","description":"AWS Control Tower, where its landing zone exists.","type":"object","additionalProperties":false,"properties":{"enable":{"description":"Whether the organization has a landing zone of AWS Control Tower. Charter does not make one.","type":"boolean","default":false},"enabledControls":{"description":"Controls that Charter enables on organizational units that are registered with AWS Control Tower.","type":"array","items":{"$ref":"#/$defs/enabledControl"}},"landingZone":{"description":"Landing Zone Accelerator: the landing zone itself. Charter reads it and does not govern it.","x-charter-not-governed":true},"controls":{"description":"Landing Zone Accelerator: controls. Charter reads it and does not govern it; what stands under enabledControls it enables.","x-charter-not-governed":true}}},"defaultEventBus":{"description":"Landing Zone Accelerator: policy of the default event bus. Charter reads it and does not govern it.","x-charter-not-governed":true},"enableOptInRegions":{"description":"Landing Zone Accelerator: opt-in Regions. Charter reads it and does not govern it.","x-charter-not-governed":true},"externalLandingZoneResources":{"description":"Landing Zone Accelerator: resources of another landing zone. Charter reads it and does not govern it.","x-charter-not-governed":true},"iamRoleSsmParameters":{"description":"Landing Zone Accelerator: what it has found out about roles. Charter reads it and does not govern it.","x-charter-not-governed":true},"lambda":{"description":"Landing Zone Accelerator: encryption of Lambda environments. Charter reads it and does not govern it.","x-charter-not-governed":true},"limits":{"description":"Landing Zone Accelerator: requests for service quotas. Charter reads it and does not govern it.","x-charter-not-governed":true},"logging":{"description":"Landing Zone Accelerator: central logging. Charter reads it and does not govern it.","x-charter-not-governed":true},"reports":{"description":"Landing Zone Accelerator: cost reports and budgets. Charter reads it and does not govern it.","x-charter-not-governed":true},"s3":{"description":"Landing Zone Accelerator: encryption of S3 buckets. Charter reads it and does not govern it.","x-charter-not-governed":true},"snsTopics":{"description":"Landing Zone Accelerator: SNS topics. Charter reads it and does not govern it.","x-charter-not-governed":true},"sqs":{"description":"Landing Zone Accelerator: encryption of SQS queues. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmInventory":{"description":"Landing Zone Accelerator: SSM inventory. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmParameters":{"description":"Landing Zone Accelerator: SSM parameters. Charter reads it and does not govern it.","x-charter-not-governed":true},"stackPolicy":{"description":"Landing Zone Accelerator: stack policies. Charter reads it and does not govern it.","x-charter-not-governed":true},"tags":{"description":"Landing Zone Accelerator: tags of its own resources. Charter reads it and does not govern it.","x-charter-not-governed":true},"terminationProtection":{"description":"Landing Zone Accelerator: termination protection of its stacks. Charter reads it and does not govern it.","x-charter-not-governed":true},"useV2Stacks":{"description":"Landing Zone Accelerator: layout of its stacks. Charter reads it and does not govern it.","x-charter-not-governed":true}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"required":["homeRegion","enabledRegions","managementAccountAccessRole"],"$defs":{"enabledControl":{"title":"EnabledControl","description":"A control and where it holds.","type":"object","additionalProperties":false,"required":["control","organizationalUnits"],"properties":{"control":{"description":"The control: its ARN, its name as in AWS-GR_EC2_VOLUME_INUSE_CHECK, or its id in the control catalog.","type":"string","minLength":1,"pattern":"^(arn:aws[a-z-]*:(controltower|controlcatalog):[a-z0-9-]*:\\d*:control/[A-Za-z0-9_.-]+|[A-Za-z0-9_.-]+)$"},"organizationalUnits":{"description":"Paths of organizational units that are registered with AWS Control Tower.","type":"array","minItems":1,"items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"parameters":{"description":"Values of the control's parameters.","type":"array","items":{"$ref":"#/$defs/controlParameter"}}}},"controlParameter":{"title":"ControlParameter","description":"A parameter of a control and its value.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Name of the parameter, as AWS documents it.","type":"string","minLength":1},"value":{"description":"Its value: text, a number, a switch, or a list of texts.","type":["string","number","boolean","array"],"items":{"description":"One value.","type":"string"}}}}}};
const pattern9 = new RegExp("^[\\w+=,.@/-]+$", "u");
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema48 = {"title":"EnabledControl","description":"A control and where it holds.","type":"object","additionalProperties":false,"required":["control","organizationalUnits"],"properties":{"control":{"description":"The control: its ARN, its name as in AWS-GR_EC2_VOLUME_INUSE_CHECK, or its id in the control catalog.","type":"string","minLength":1,"pattern":"^(arn:aws[a-z-]*:(controltower|controlcatalog):[a-z0-9-]*:\\d*:control/[A-Za-z0-9_.-]+|[A-Za-z0-9_.-]+)$"},"organizationalUnits":{"description":"Paths of organizational units that are registered with AWS Control Tower.","type":"array","minItems":1,"items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"parameters":{"description":"Values of the control's parameters.","type":"array","items":{"$ref":"#/$defs/controlParameter"}}}};
const schema49 = {"title":"ControlParameter","description":"A parameter of a control and its value.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Name of the parameter, as AWS documents it.","type":"string","minLength":1},"value":{"description":"Its value: text, a number, a switch, or a list of texts.","type":["string","number","boolean","array"],"items":{"description":"One value.","type":"string"}}}};
const pattern11 = new RegExp("^(arn:aws[a-z-]*:(controltower|controlcatalog):[a-z0-9-]*:\\d*:control/[A-Za-z0-9_.-]+|[A-Za-z0-9_.-]+)$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.control === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "control"},message:"must have required property '"+"control"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.organizationalUnits === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "organizationalUnits"},message:"must have required property '"+"organizationalUnits"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "control") || (key0 === "organizationalUnits")) || (key0 === "parameters"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.control !== undefined){
let data0 = data.control;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/"+"control",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.control,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern11.test(data0)){
const err4 = {instancePath:instancePath+"/"+"control",keyword:"pattern",params:{pattern: "^(arn:aws[a-z-]*:(controltower|controlcatalog):[a-z0-9-]*:\\d*:control/[A-Za-z0-9_.-]+|[A-Za-z0-9_.-]+)$"},message:"must match pattern \""+"^(arn:aws[a-z-]*:(controltower|controlcatalog):[a-z0-9-]*:\\d*:control/[A-Za-z0-9_.-]+|[A-Za-z0-9_.-]+)$"+"\"",schema:"^(arn:aws[a-z-]*:(controltower|controlcatalog):[a-z0-9-]*:\\d*:control/[A-Za-z0-9_.-]+|[A-Za-z0-9_.-]+)$",parentSchema:schema48.properties.control,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"control",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.control.type,parentSchema:schema48.properties.control,data:data0};
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
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/"+"organizationalUnits",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.organizationalUnits,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.organizationalUnits.items,data:data2};
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
const err8 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.organizationalUnits.items.type,parentSchema:schema48.properties.organizationalUnits.items,data:data2};
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
const err9 = {instancePath:instancePath+"/"+"organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.organizationalUnits.type,parentSchema:schema48.properties.organizationalUnits,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.parameters !== undefined){
let data3 = data.parameters;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err10 = {instancePath:instancePath+"/"+"parameters/" + i1,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema49.required,parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.value === undefined){
const err11 = {instancePath:instancePath+"/"+"parameters/" + i1,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema49.required,parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "value"))){
const err12 = {instancePath:instancePath+"/"+"parameters/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err13 = {instancePath:instancePath+"/"+"parameters/" + i1+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.name,data:data5};
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
const err14 = {instancePath:instancePath+"/"+"parameters/" + i1+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.name.type,parentSchema:schema49.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.value !== undefined){
let data6 = data4.value;
if((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (!(Array.isArray(data6)))){
const err15 = {instancePath:instancePath+"/"+"parameters/" + i1+"/value",keyword:"type",params:{type: schema49.properties.value.type},message:"must be string,number,boolean,array",schema:schema49.properties.value.type,parentSchema:schema49.properties.value,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/"+"parameters/" + i1+"/value/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.value.items.type,parentSchema:schema49.properties.value.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/"+"parameters/" + i1,keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data4};
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
const err18 = {instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.parameters.type,parentSchema:schema48.properties.parameters,data:data3};
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
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.controlTower !== undefined){
let data30 = data.controlTower;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 in data30){
if(!((((key6 === "enable") || (key6 === "enabledControls")) || (key6 === "landingZone")) || (key6 === "controls"))){
const err57 = {instancePath:instancePath+"/"+"controlTower",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema47.properties.controlTower,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data30.enable !== undefined){
let data31 = data30.enable;
if(typeof data31 !== "boolean"){
const err58 = {instancePath:instancePath+"/"+"controlTower/enable",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.controlTower.properties.enable.type,parentSchema:schema47.properties.controlTower.properties.enable,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.enabledControls !== undefined){
let data32 = data30.enabledControls;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(!(validate43(data32[i3], {instancePath:instancePath+"/"+"controlTower/enabledControls/" + i3,parentData:data32,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/"+"controlTower/enabledControls",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.controlTower.properties.enabledControls.type,parentSchema:schema47.properties.controlTower.properties.enabledControls,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/"+"controlTower",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.controlTower.type,parentSchema:schema47.properties.controlTower,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const conformancePacksConfig = validate45;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/conformance-packs-config.schema.json","title":"ConformancePacksConfig","description":"AWS Config in every account, and the conformance packs on it (conformance-packs-config.yaml).","type":"object","additionalProperties":false,"properties":{"recorder":{"title":"Recorder","description":"What AWS Config records in every account, and where it delivers it. Leave it out where something else records, such as AWS Control Tower: an account has one recorder in each Region.","type":"object","additionalProperties":false,"required":["bucketAccount"],"properties":{"enable":{"description":"Whether Charter deploys the recorder.","type":"boolean","default":true},"bucketAccount":{"description":"Name of the member account whose bucket gets the history and snapshots of all accounts.","type":"string","minLength":1},"bucketExpireAfterDays":{"description":"After how many days the bucket drops what was delivered; kept for ever where left out.","type":"integer","minimum":1},"recordingFrequency":{"description":"CONTINUOUS records every change; DAILY the state of a day, for less money. Rules that react to changes see them so late.","type":"string","enum":["CONTINUOUS","DAILY"],"default":"CONTINUOUS"},"resourceTypes":{"description":"Only these resource types are recorded; all that AWS Config supports where left out.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"A resource type of CloudFormation.","type":"string","pattern":"^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$"}},"excludedResourceTypes":{"description":"All resource types but these are recorded.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"A resource type of CloudFormation.","type":"string","pattern":"^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$"}},"snapshotFrequency":{"description":"How often AWS Config delivers a snapshot.","type":"string","enum":["One_Hour","Three_Hours","Six_Hours","Twelve_Hours","TwentyFour_Hours"],"default":"TwentyFour_Hours"},"managementAccount":{"description":"Whether the management account gets a recorder as well. An organization conformance pack needs one there.","type":"boolean","default":true},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"regions":{"description":"Regions in which is recorded; enabledRegions of global-config.yaml where left out.","type":"array","minItems":1,"items":{"description":"A Region.","type":"string","minLength":1}}}},"aggregator":{"title":"Aggregator","description":"The aggregator, which shows the compliance of the whole organization in one account.","type":"object","additionalProperties":false,"properties":{"account":{"description":"Name of the account that holds it; the delegated administrator of config.amazonaws.com where left out.","type":"string","minLength":1},"regions":{"description":"Regions whose data it gathers; enabledRegions of global-config.yaml where left out.","type":"array","minItems":1,"items":{"description":"A Region.","type":"string","minLength":1}}}},"conformancePacks":{"description":"The conformance packs.","type":"array","items":{"title":"ConformancePack","description":"A conformance pack.","type":"object","additionalProperties":false,"required":["name","template"],"properties":{"name":{"description":"Name of the pack: letters, digits and hyphens, at most 128.","type":"string","pattern":"^[a-zA-Z][-a-zA-Z0-9]{0,127}$"},"template":{"description":"Path of the pack's template, YAML or JSON. One that starts with conformance-packs/ is also looked up in that folder beside the config directory.","type":"string","minLength":1},"delivery":{"description":"How the pack reaches accounts. organization: an organization conformance pack, for every account, the management account included; AWS Config deploys it. stackSet: a stack set, for the accounts of deploymentTargets.","type":"string","enum":["organization","stackSet"],"default":"organization"},"parameters":{"title":"PackParameters","description":"Values of the template's parameters.","type":"object","maxProperties":60,"propertyNames":{"maxLength":255},"additionalProperties":{"description":"A value; numbers and switches are passed on as text.","type":["string","integer","number","boolean"],"maxLength":4096}},"excludedAccounts":{"description":"With delivery: organization, names of accounts that do not get the pack.","type":"array","maxItems":1000,"items":{"description":"Name of an account in accounts-config.yaml.","type":"string","minLength":1}},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"regions":{"description":"Regions of the pack; enabledRegions of global-config.yaml where left out.","type":"array","minItems":1,"items":{"description":"A Region.","type":"string","minLength":1}},"deliveryBucket":{"description":"Name of an existing bucket that AWS Config keeps the template in. It starts with awsconfigconforms.","type":"string","pattern":"^awsconfigconforms[a-z0-9.-]{0,46}$"},"remediationNotification":{"description":"Whether remediationAlerts tells of remediations of this pack that fail.","type":"boolean","default":true}}}},"remediationRoles":{"description":"Roles that remediations work with, in every account with a recorder. A pack names one as arn:aws:iam::${AWS::AccountId}:role/NAME.","type":"array","items":{"title":"RemediationRole","description":"A role that Systems Manager Automation assumes.","type":"object","additionalProperties":false,"required":["name","actions"],"properties":{"name":{"description":"Name of the role. It starts with charter-remediation-, so that policies can speak of all of them.","type":"string","pattern":"^charter-remediation-[A-Za-z0-9-]{1,44}$"},"actions":{"description":"What the role may do.","type":"array","minItems":1,"items":{"description":"An IAM action.","type":"string","pattern":"^[a-z0-9-]+:[A-Za-z0-9*]+$"}},"resources":{"description":"On which resources.","type":"array","minItems":1,"items":{"description":"An ARN, or * for all.","type":"string","minLength":1}}}}},"remediationAlerts":{"title":"RemediationAlerts","description":"E-mail when a remediation of a pack fails, from any account and Region.","type":"object","additionalProperties":false,"required":["account","emails"],"properties":{"account":{"description":"Name of the member account that holds the topic.","type":"string","minLength":1},"emails":{"description":"Who is told. Each must confirm an e-mail of AWS once.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"An e-mail address.","type":"string","pattern":"^[^@\\s]+@[^@\\s]+$","maxLength":320}}}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"deploymentTargets":{"title":"PackTargets","description":"The accounts of these organizational units, those below them included, and these accounts. Root is the whole organization. The management account never gets any stack of a stack set.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units.","type":"array","items":{"description":"Path of an organizational unit; Root is the root.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts.","type":"array","items":{"description":"Name of an account in accounts-config.yaml.","type":"string","minLength":1}},"excludedAccounts":{"description":"Names of accounts that are left out. With any, AWS does not deploy to new accounts by itself; the next deployment of Charter does.","type":"array","items":{"description":"Name of an account in accounts-config.yaml.","type":"string","minLength":1}}}}}};
const schema51 = {"title":"PackTargets","description":"The accounts of these organizational units, those below them included, and these accounts. Root is the whole organization. The management account never gets any stack of a stack set.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units.","type":"array","items":{"description":"Path of an organizational unit; Root is the root.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts.","type":"array","items":{"description":"Name of an account in accounts-config.yaml.","type":"string","minLength":1}},"excludedAccounts":{"description":"Names of accounts that are left out. With any, AWS does not deploy to new accounts by itself; the next deployment of Charter does.","type":"array","items":{"description":"Name of an account in accounts-config.yaml.","type":"string","minLength":1}}}};
const pattern13 = new RegExp("^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$", "u");
const pattern15 = new RegExp("^[a-zA-Z][-a-zA-Z0-9]{0,127}$", "u");
const pattern16 = new RegExp("^awsconfigconforms[a-z0-9.-]{0,46}$", "u");
const pattern17 = new RegExp("^charter-remediation-[A-Za-z0-9-]{1,44}$", "u");
const pattern18 = new RegExp("^[a-z0-9-]+:[A-Za-z0-9*]+$", "u");
const pattern19 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/conformance-packs-config.schema.json" */;
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
if(!((((((key0 === "recorder") || (key0 === "aggregator")) || (key0 === "conformancePacks")) || (key0 === "remediationRoles")) || (key0 === "remediationAlerts")) || (pattern4.test(key0)))){
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
if(data.recorder !== undefined){
let data0 = data.recorder;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bucketAccount === undefined){
const err1 = {instancePath:instancePath+"/"+"recorder",keyword:"required",params:{missingProperty: "bucketAccount"},message:"must have required property '"+"bucketAccount"+"'",schema:schema50.properties.recorder.required,parentSchema:schema50.properties.recorder,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data0){
if(!(func9.call(schema50.properties.recorder.properties, key1))){
const err2 = {instancePath:instancePath+"/"+"recorder",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.recorder,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.enable !== undefined){
let data1 = data0.enable;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/"+"recorder/enable",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.recorder.properties.enable.type,parentSchema:schema50.properties.recorder.properties.enable,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.bucketAccount !== undefined){
let data2 = data0.bucketAccount;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/"+"recorder/bucketAccount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.recorder.properties.bucketAccount,data:data2};
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
const err5 = {instancePath:instancePath+"/"+"recorder/bucketAccount",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.recorder.properties.bucketAccount.type,parentSchema:schema50.properties.recorder.properties.bucketAccount,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.bucketExpireAfterDays !== undefined){
let data3 = data0.bucketExpireAfterDays;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/"+"recorder/bucketExpireAfterDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.properties.recorder.properties.bucketExpireAfterDays.type,parentSchema:schema50.properties.recorder.properties.bucketExpireAfterDays,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/"+"recorder/bucketExpireAfterDays",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema50.properties.recorder.properties.bucketExpireAfterDays,data:data3};
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
if(data0.recordingFrequency !== undefined){
let data4 = data0.recordingFrequency;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/"+"recorder/recordingFrequency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.recorder.properties.recordingFrequency.type,parentSchema:schema50.properties.recorder.properties.recordingFrequency,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data4 === "CONTINUOUS") || (data4 === "DAILY"))){
const err9 = {instancePath:instancePath+"/"+"recorder/recordingFrequency",keyword:"enum",params:{allowedValues: schema50.properties.recorder.properties.recordingFrequency.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.recorder.properties.recordingFrequency.enum,parentSchema:schema50.properties.recorder.properties.recordingFrequency,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.resourceTypes !== undefined){
let data5 = data0.resourceTypes;
if(Array.isArray(data5)){
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/"+"recorder/resourceTypes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.recorder.properties.resourceTypes,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err11 = {instancePath:instancePath+"/"+"recorder/resourceTypes/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$"},message:"must match pattern \""+"^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$"+"\"",schema:"^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$",parentSchema:schema50.properties.recorder.properties.resourceTypes.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/"+"recorder/resourceTypes/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.recorder.properties.resourceTypes.items.type,parentSchema:schema50.properties.recorder.properties.resourceTypes.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/"+"recorder/resourceTypes",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema50.properties.recorder.properties.resourceTypes,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/"+"recorder/resourceTypes",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.recorder.properties.resourceTypes.type,parentSchema:schema50.properties.recorder.properties.resourceTypes,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.excludedResourceTypes !== undefined){
let data7 = data0.excludedResourceTypes;
if(Array.isArray(data7)){
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/"+"recorder/excludedResourceTypes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.recorder.properties.excludedResourceTypes,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern13.test(data8)){
const err16 = {instancePath:instancePath+"/"+"recorder/excludedResourceTypes/" + i2,keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$"},message:"must match pattern \""+"^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$"+"\"",schema:"^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$",parentSchema:schema50.properties.recorder.properties.excludedResourceTypes.items,data:data8};
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
const err17 = {instancePath:instancePath+"/"+"recorder/excludedResourceTypes/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.recorder.properties.excludedResourceTypes.items.type,parentSchema:schema50.properties.recorder.properties.excludedResourceTypes.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err18 = {instancePath:instancePath+"/"+"recorder/excludedResourceTypes",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema50.properties.recorder.properties.excludedResourceTypes,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err19 = {instancePath:instancePath+"/"+"recorder/excludedResourceTypes",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.recorder.properties.excludedResourceTypes.type,parentSchema:schema50.properties.recorder.properties.excludedResourceTypes,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.snapshotFrequency !== undefined){
let data9 = data0.snapshotFrequency;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/"+"recorder/snapshotFrequency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.recorder.properties.snapshotFrequency.type,parentSchema:schema50.properties.recorder.properties.snapshotFrequency,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((data9 === "One_Hour") || (data9 === "Three_Hours")) || (data9 === "Six_Hours")) || (data9 === "Twelve_Hours")) || (data9 === "TwentyFour_Hours"))){
const err21 = {instancePath:instancePath+"/"+"recorder/snapshotFrequency",keyword:"enum",params:{allowedValues: schema50.properties.recorder.properties.snapshotFrequency.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.recorder.properties.snapshotFrequency.enum,parentSchema:schema50.properties.recorder.properties.snapshotFrequency,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.managementAccount !== undefined){
let data10 = data0.managementAccount;
if(typeof data10 !== "boolean"){
const err22 = {instancePath:instancePath+"/"+"recorder/managementAccount",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.recorder.properties.managementAccount.type,parentSchema:schema50.properties.recorder.properties.managementAccount,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.deploymentTargets !== undefined){
let data11 = data0.deploymentTargets;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((key2 === "organizationalUnits") || (key2 === "accounts")) || (key2 === "excludedAccounts"))){
const err23 = {instancePath:instancePath+"/"+"recorder/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.organizationalUnits !== undefined){
let data12 = data11.organizationalUnits;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err24 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/organizationalUnits/" + i4,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.organizationalUnits.items,data:data13};
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
const err25 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/organizationalUnits/" + i4,keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.organizationalUnits.items.type,parentSchema:schema51.properties.organizationalUnits.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.organizationalUnits.type,parentSchema:schema51.properties.organizationalUnits,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.accounts !== undefined){
let data14 = data11.accounts;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i5=0; i5<len3; i5++){
let data15 = data14[i5];
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err27 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/accounts/" + i5,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.accounts.items,data:data15};
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
const err28 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/accounts/" + i5,keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.accounts.items.type,parentSchema:schema51.properties.accounts.items,data:data15};
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
const err29 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.accounts.type,parentSchema:schema51.properties.accounts,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.excludedAccounts !== undefined){
let data16 = data11.excludedAccounts;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i6=0; i6<len4; i6++){
let data17 = data16[i6];
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err30 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/excludedAccounts/" + i6,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.excludedAccounts.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/excludedAccounts/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.excludedAccounts.items.type,parentSchema:schema51.properties.excludedAccounts.items,data:data17};
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
const err32 = {instancePath:instancePath+"/"+"recorder/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.excludedAccounts.type,parentSchema:schema51.properties.excludedAccounts,data:data16};
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
const err33 = {instancePath:instancePath+"/"+"recorder/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data0.regions !== undefined){
let data18 = data0.regions;
if(Array.isArray(data18)){
if(data18.length < 1){
const err34 = {instancePath:instancePath+"/"+"recorder/regions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.recorder.properties.regions,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len5 = data18.length;
for(let i7=0; i7<len5; i7++){
let data19 = data18[i7];
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err35 = {instancePath:instancePath+"/"+"recorder/regions/" + i7,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.recorder.properties.regions.items,data:data19};
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
const err36 = {instancePath:instancePath+"/"+"recorder/regions/" + i7,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.recorder.properties.regions.items.type,parentSchema:schema50.properties.recorder.properties.regions.items,data:data19};
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
const err37 = {instancePath:instancePath+"/"+"recorder/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.recorder.properties.regions.type,parentSchema:schema50.properties.recorder.properties.regions,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/"+"recorder",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.recorder.type,parentSchema:schema50.properties.recorder,data:data0};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.aggregator !== undefined){
let data20 = data.aggregator;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((key3 === "account") || (key3 === "regions"))){
const err39 = {instancePath:instancePath+"/"+"aggregator",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.aggregator,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20.account !== undefined){
let data21 = data20.account;
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err40 = {instancePath:instancePath+"/"+"aggregator/account",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.aggregator.properties.account,data:data21};
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
const err41 = {instancePath:instancePath+"/"+"aggregator/account",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.aggregator.properties.account.type,parentSchema:schema50.properties.aggregator.properties.account,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.regions !== undefined){
let data22 = data20.regions;
if(Array.isArray(data22)){
if(data22.length < 1){
const err42 = {instancePath:instancePath+"/"+"aggregator/regions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.aggregator.properties.regions,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len6 = data22.length;
for(let i8=0; i8<len6; i8++){
let data23 = data22[i8];
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err43 = {instancePath:instancePath+"/"+"aggregator/regions/" + i8,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.aggregator.properties.regions.items,data:data23};
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
const err44 = {instancePath:instancePath+"/"+"aggregator/regions/" + i8,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.aggregator.properties.regions.items.type,parentSchema:schema50.properties.aggregator.properties.regions.items,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/"+"aggregator/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.aggregator.properties.regions.type,parentSchema:schema50.properties.aggregator.properties.regions,data:data22};
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
const err46 = {instancePath:instancePath+"/"+"aggregator",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.aggregator.type,parentSchema:schema50.properties.aggregator,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.conformancePacks !== undefined){
let data24 = data.conformancePacks;
if(Array.isArray(data24)){
const len7 = data24.length;
for(let i9=0; i9<len7; i9++){
let data25 = data24[i9];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
const err47 = {instancePath:instancePath+"/"+"conformancePacks/" + i9,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.properties.conformancePacks.items.required,parentSchema:schema50.properties.conformancePacks.items,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data25.template === undefined){
const err48 = {instancePath:instancePath+"/"+"conformancePacks/" + i9,keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'",schema:schema50.properties.conformancePacks.items.required,parentSchema:schema50.properties.conformancePacks.items,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data25){
if(!(func9.call(schema50.properties.conformancePacks.items.properties, key4))){
const err49 = {instancePath:instancePath+"/"+"conformancePacks/" + i9,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.conformancePacks.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.name !== undefined){
let data26 = data25.name;
if(typeof data26 === "string"){
if(!pattern15.test(data26)){
const err50 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/name",keyword:"pattern",params:{pattern: "^[a-zA-Z][-a-zA-Z0-9]{0,127}$"},message:"must match pattern \""+"^[a-zA-Z][-a-zA-Z0-9]{0,127}$"+"\"",schema:"^[a-zA-Z][-a-zA-Z0-9]{0,127}$",parentSchema:schema50.properties.conformancePacks.items.properties.name,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.conformancePacks.items.properties.name.type,parentSchema:schema50.properties.conformancePacks.items.properties.name,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.template !== undefined){
let data27 = data25.template;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err52 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/template",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.conformancePacks.items.properties.template,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/template",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.conformancePacks.items.properties.template.type,parentSchema:schema50.properties.conformancePacks.items.properties.template,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.delivery !== undefined){
let data28 = data25.delivery;
if(typeof data28 !== "string"){
const err54 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/delivery",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.conformancePacks.items.properties.delivery.type,parentSchema:schema50.properties.conformancePacks.items.properties.delivery,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((data28 === "organization") || (data28 === "stackSet"))){
const err55 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/delivery",keyword:"enum",params:{allowedValues: schema50.properties.conformancePacks.items.properties.delivery.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.conformancePacks.items.properties.delivery.enum,parentSchema:schema50.properties.conformancePacks.items.properties.delivery,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data25.parameters !== undefined){
let data29 = data25.parameters;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(Object.keys(data29).length > 60){
const err56 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/parameters",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",schema:60,parentSchema:schema50.properties.conformancePacks.items.properties.parameters,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key5 in data29){
const _errs67 = errors;
if(typeof key5 === "string"){
if(func1(key5) > 255){
const err57 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/parameters",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema50.properties.conformancePacks.items.properties.parameters.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var valid24 = _errs67 === errors;
if(!valid24){
const err58 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/parameters",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema50.properties.conformancePacks.items.properties.parameters.propertyNames,parentSchema:schema50.properties.conformancePacks.items.properties.parameters,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key6 in data29){
let data30 = data29[key6];
if(((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))) && (typeof data30 !== "boolean")){
const err59 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.properties.conformancePacks.items.properties.parameters.additionalProperties.type},message:"must be string,integer,number,boolean",schema:schema50.properties.conformancePacks.items.properties.parameters.additionalProperties.type,parentSchema:schema50.properties.conformancePacks.items.properties.parameters.additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data30 === "string"){
if(func1(data30) > 4096){
const err60 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/parameters/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema50.properties.conformancePacks.items.properties.parameters.additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/parameters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.conformancePacks.items.properties.parameters.type,parentSchema:schema50.properties.conformancePacks.items.properties.parameters,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.excludedAccounts !== undefined){
let data31 = data25.excludedAccounts;
if(Array.isArray(data31)){
if(data31.length > 1000){
const err62 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/excludedAccounts",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema50.properties.conformancePacks.items.properties.excludedAccounts,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len8 = data31.length;
for(let i10=0; i10<len8; i10++){
let data32 = data31[i10];
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err63 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/excludedAccounts/" + i10,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.conformancePacks.items.properties.excludedAccounts.items,data:data32};
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
const err64 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/excludedAccounts/" + i10,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.conformancePacks.items.properties.excludedAccounts.items.type,parentSchema:schema50.properties.conformancePacks.items.properties.excludedAccounts.items,data:data32};
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
const err65 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.conformancePacks.items.properties.excludedAccounts.type,parentSchema:schema50.properties.conformancePacks.items.properties.excludedAccounts,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.deploymentTargets !== undefined){
let data33 = data25.deploymentTargets;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 in data33){
if(!(((key7 === "organizationalUnits") || (key7 === "accounts")) || (key7 === "excludedAccounts"))){
const err66 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.organizationalUnits !== undefined){
let data34 = data33.organizationalUnits;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i11=0; i11<len9; i11++){
let data35 = data34[i11];
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err67 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/organizationalUnits/" + i11,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.organizationalUnits.items,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/organizationalUnits/" + i11,keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.organizationalUnits.items.type,parentSchema:schema51.properties.organizationalUnits.items,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.organizationalUnits.type,parentSchema:schema51.properties.organizationalUnits,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data33.accounts !== undefined){
let data36 = data33.accounts;
if(Array.isArray(data36)){
const len10 = data36.length;
for(let i12=0; i12<len10; i12++){
let data37 = data36[i12];
if(typeof data37 === "string"){
if(func1(data37) < 1){
const err70 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/accounts/" + i12,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.accounts.items,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/accounts/" + i12,keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.accounts.items.type,parentSchema:schema51.properties.accounts.items,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.accounts.type,parentSchema:schema51.properties.accounts,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data33.excludedAccounts !== undefined){
let data38 = data33.excludedAccounts;
if(Array.isArray(data38)){
const len11 = data38.length;
for(let i13=0; i13<len11; i13++){
let data39 = data38[i13];
if(typeof data39 === "string"){
if(func1(data39) < 1){
const err73 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/excludedAccounts/" + i13,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.excludedAccounts.items,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/excludedAccounts/" + i13,keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.excludedAccounts.items.type,parentSchema:schema51.properties.excludedAccounts.items,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.excludedAccounts.type,parentSchema:schema51.properties.excludedAccounts,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data:data33};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.regions !== undefined){
let data40 = data25.regions;
if(Array.isArray(data40)){
if(data40.length < 1){
const err77 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/regions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.conformancePacks.items.properties.regions,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len12 = data40.length;
for(let i14=0; i14<len12; i14++){
let data41 = data40[i14];
if(typeof data41 === "string"){
if(func1(data41) < 1){
const err78 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/regions/" + i14,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.conformancePacks.items.properties.regions.items,data:data41};
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
const err79 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/regions/" + i14,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.conformancePacks.items.properties.regions.items.type,parentSchema:schema50.properties.conformancePacks.items.properties.regions.items,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.conformancePacks.items.properties.regions.type,parentSchema:schema50.properties.conformancePacks.items.properties.regions,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.deliveryBucket !== undefined){
let data42 = data25.deliveryBucket;
if(typeof data42 === "string"){
if(!pattern16.test(data42)){
const err81 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deliveryBucket",keyword:"pattern",params:{pattern: "^awsconfigconforms[a-z0-9.-]{0,46}$"},message:"must match pattern \""+"^awsconfigconforms[a-z0-9.-]{0,46}$"+"\"",schema:"^awsconfigconforms[a-z0-9.-]{0,46}$",parentSchema:schema50.properties.conformancePacks.items.properties.deliveryBucket,data:data42};
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
const err82 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/deliveryBucket",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.conformancePacks.items.properties.deliveryBucket.type,parentSchema:schema50.properties.conformancePacks.items.properties.deliveryBucket,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.remediationNotification !== undefined){
let data43 = data25.remediationNotification;
if(typeof data43 !== "boolean"){
const err83 = {instancePath:instancePath+"/"+"conformancePacks/" + i9+"/remediationNotification",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.conformancePacks.items.properties.remediationNotification.type,parentSchema:schema50.properties.conformancePacks.items.properties.remediationNotification,data:data43};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/"+"conformancePacks/" + i9,keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.conformancePacks.items.type,parentSchema:schema50.properties.conformancePacks.items,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/"+"conformancePacks",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.conformancePacks.type,parentSchema:schema50.properties.conformancePacks,data:data24};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.remediationRoles !== undefined){
let data44 = data.remediationRoles;
if(Array.isArray(data44)){
const len13 = data44.length;
for(let i15=0; i15<len13; i15++){
let data45 = data44[i15];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err86 = {instancePath:instancePath+"/"+"remediationRoles/" + i15,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.properties.remediationRoles.items.required,parentSchema:schema50.properties.remediationRoles.items,data:data45};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data45.actions === undefined){
const err87 = {instancePath:instancePath+"/"+"remediationRoles/" + i15,keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema50.properties.remediationRoles.items.required,parentSchema:schema50.properties.remediationRoles.items,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key8 in data45){
if(!(((key8 === "name") || (key8 === "actions")) || (key8 === "resources"))){
const err88 = {instancePath:instancePath+"/"+"remediationRoles/" + i15,keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.remediationRoles.items,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(!pattern17.test(data46)){
const err89 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/name",keyword:"pattern",params:{pattern: "^charter-remediation-[A-Za-z0-9-]{1,44}$"},message:"must match pattern \""+"^charter-remediation-[A-Za-z0-9-]{1,44}$"+"\"",schema:"^charter-remediation-[A-Za-z0-9-]{1,44}$",parentSchema:schema50.properties.remediationRoles.items.properties.name,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.remediationRoles.items.properties.name.type,parentSchema:schema50.properties.remediationRoles.items.properties.name,data:data46};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data45.actions !== undefined){
let data47 = data45.actions;
if(Array.isArray(data47)){
if(data47.length < 1){
const err91 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/actions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.remediationRoles.items.properties.actions,data:data47};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len14 = data47.length;
for(let i16=0; i16<len14; i16++){
let data48 = data47[i16];
if(typeof data48 === "string"){
if(!pattern18.test(data48)){
const err92 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/actions/" + i16,keyword:"pattern",params:{pattern: "^[a-z0-9-]+:[A-Za-z0-9*]+$"},message:"must match pattern \""+"^[a-z0-9-]+:[A-Za-z0-9*]+$"+"\"",schema:"^[a-z0-9-]+:[A-Za-z0-9*]+$",parentSchema:schema50.properties.remediationRoles.items.properties.actions.items,data:data48};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/actions/" + i16,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.remediationRoles.items.properties.actions.items.type,parentSchema:schema50.properties.remediationRoles.items.properties.actions.items,data:data48};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/actions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.remediationRoles.items.properties.actions.type,parentSchema:schema50.properties.remediationRoles.items.properties.actions,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data45.resources !== undefined){
let data49 = data45.resources;
if(Array.isArray(data49)){
if(data49.length < 1){
const err95 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/resources",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.remediationRoles.items.properties.resources,data:data49};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len15 = data49.length;
for(let i17=0; i17<len15; i17++){
let data50 = data49[i17];
if(typeof data50 === "string"){
if(func1(data50) < 1){
const err96 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/resources/" + i17,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.remediationRoles.items.properties.resources.items,data:data50};
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
const err97 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/resources/" + i17,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.remediationRoles.items.properties.resources.items.type,parentSchema:schema50.properties.remediationRoles.items.properties.resources.items,data:data50};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/"+"remediationRoles/" + i15+"/resources",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.remediationRoles.items.properties.resources.type,parentSchema:schema50.properties.remediationRoles.items.properties.resources,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/"+"remediationRoles/" + i15,keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.remediationRoles.items.type,parentSchema:schema50.properties.remediationRoles.items,data:data45};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/"+"remediationRoles",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.remediationRoles.type,parentSchema:schema50.properties.remediationRoles,data:data44};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.remediationAlerts !== undefined){
let data51 = data.remediationAlerts;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.account === undefined){
const err101 = {instancePath:instancePath+"/"+"remediationAlerts",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema50.properties.remediationAlerts.required,parentSchema:schema50.properties.remediationAlerts,data:data51};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data51.emails === undefined){
const err102 = {instancePath:instancePath+"/"+"remediationAlerts",keyword:"required",params:{missingProperty: "emails"},message:"must have required property '"+"emails"+"'",schema:schema50.properties.remediationAlerts.required,parentSchema:schema50.properties.remediationAlerts,data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key9 in data51){
if(!((key9 === "account") || (key9 === "emails"))){
const err103 = {instancePath:instancePath+"/"+"remediationAlerts",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.remediationAlerts,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data51.account !== undefined){
let data52 = data51.account;
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err104 = {instancePath:instancePath+"/"+"remediationAlerts/account",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.remediationAlerts.properties.account,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/"+"remediationAlerts/account",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.remediationAlerts.properties.account.type,parentSchema:schema50.properties.remediationAlerts.properties.account,data:data52};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data51.emails !== undefined){
let data53 = data51.emails;
if(Array.isArray(data53)){
if(data53.length < 1){
const err106 = {instancePath:instancePath+"/"+"remediationAlerts/emails",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.remediationAlerts.properties.emails,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len16 = data53.length;
for(let i18=0; i18<len16; i18++){
let data54 = data53[i18];
if(typeof data54 === "string"){
if(func1(data54) > 320){
const err107 = {instancePath:instancePath+"/"+"remediationAlerts/emails/" + i18,keyword:"maxLength",params:{limit: 320},message:"must NOT have more than 320 characters",schema:320,parentSchema:schema50.properties.remediationAlerts.properties.emails.items,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern19.test(data54)){
const err108 = {instancePath:instancePath+"/"+"remediationAlerts/emails/" + i18,keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema50.properties.remediationAlerts.properties.emails.items,data:data54};
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
const err109 = {instancePath:instancePath+"/"+"remediationAlerts/emails/" + i18,keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.remediationAlerts.properties.emails.items.type,parentSchema:schema50.properties.remediationAlerts.properties.emails.items,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
let i19 = data53.length;
let j2;
if(i19 > 1){
const indices2 = {};
for(;i19--;){
let item2 = data53[i19];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err110 = {instancePath:instancePath+"/"+"remediationAlerts/emails",keyword:"uniqueItems",params:{i: i19, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i19+" are identical)",schema:true,parentSchema:schema50.properties.remediationAlerts.properties.emails,data:data53};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
break;
}
indices2[item2] = i19;
}
}
}
else {
const err111 = {instancePath:instancePath+"/"+"remediationAlerts/emails",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.remediationAlerts.properties.emails.type,parentSchema:schema50.properties.remediationAlerts.properties.emails,data:data53};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/"+"remediationAlerts",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.remediationAlerts.type,parentSchema:schema50.properties.remediationAlerts,data:data51};
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
const err113 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const loggingConfig = validate46;
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/logging-config.schema.json","title":"LoggingConfig","description":"The organization trail, the log archive and central logging (logging-config.yaml).","type":"object","additionalProperties":false,"required":["logArchiveAccount"],"properties":{"logArchiveAccount":{"description":"Name of the member account that keeps the logs.","type":"string","minLength":1},"archive":{"title":"Archive","description":"How the buckets of the log archive keep what is in them.","type":"object","additionalProperties":false,"properties":{"bucketNamePrefix":{"description":"Start of the buckets' names: charter-trail-222222222222-eu-central-1. Another prefix makes other buckets and leaves the old ones where they are.","type":"string","default":"charter","minLength":2,"maxLength":20,"pattern":"^(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9-]*[a-z0-9]$"},"objectLock":{"title":"ObjectLock","description":"Object Lock of the trail's bucket: for so long, what CloudTrail has written cannot be changed or deleted. Only a new bucket can get it, and it is never switched off again.","type":"object","additionalProperties":false,"required":["mode","days"],"properties":{"mode":{"description":"GOVERNANCE: those with s3:BypassGovernanceRetention can still delete. COMPLIANCE: nobody can, the root user included, until the days are over.","type":"string","enum":["GOVERNANCE","COMPLIANCE"]},"days":{"description":"Days for which a new object is locked.","type":"integer","minimum":1,"maximum":36500}}},"lifecycle":{"description":"To which colder storage classes logs move, in order.","type":"array","items":{"$ref":"#/$defs/transition"}},"expireAfterDays":{"description":"Days after which logs are deleted. Where left out, they are kept forever.","type":"integer","minimum":1,"maximum":36500},"accessLogsExpireAfterDays":{"description":"Days after which the buckets' own access logs are deleted.","type":"integer","minimum":1,"maximum":36500,"default":365}}},"organizationTrail":{"title":"OrganizationTrail","description":"The trail that records what is done in all accounts and Regions. It lives in the management account and the home Region, and writes to the log archive.","type":"object","additionalProperties":false,"properties":{"enable":{"description":"Whether there is one.","type":"boolean","default":true},"name":{"description":"Name of the trail: 3 to 128 letters, digits and single . _ - between them. Another name is another trail.","type":"string","default":"charter-trail","minLength":3,"maxLength":128,"pattern":"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"},"cloudWatchLogs":{"title":"TrailCloudWatchLogs","description":"A copy of the trail in a log group of the management account, for metric filters and alarms.","type":"object","additionalProperties":false,"required":["retentionInDays"],"properties":{"enable":{"description":"Whether there is one.","type":"boolean","default":true},"retentionInDays":{"description":"Days for which the log group keeps events: one of the numbers that CloudWatch Logs takes.","type":"integer","enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]}}},"dataEvents":{"title":"DataEvents","description":"What is done with data, beside what is done with resources. Each event costs.","type":"object","additionalProperties":false,"properties":{"s3":{"description":"Objects of all S3 buckets, those of the log archive excepted: they would log their own logging.","type":"boolean","default":false},"lambda":{"description":"Invocations of all Lambda functions.","type":"boolean","default":false},"advancedEventSelectors":{"description":"Selectors of your own, as CloudTrail takes them, beside those above.","type":"array","minItems":1,"items":{"$ref":"#/$defs/eventSelector"}}}},"insights":{"description":"What CloudTrail Insights looks for: unusual numbers of calls, or of errors.","type":"array","uniqueItems":true,"items":{"description":"A kind of Insights.","type":"string","enum":["ApiCallRateInsight","ApiErrorRateInsight"]}}}},"centralLogging":{"title":"CentralLogging","description":"How the logs of CloudWatch Logs come together: by a centralizationRule or by a subscriptionFilter, never both.","type":"object","additionalProperties":false,"properties":{"centralizationRule":{"title":"CentralizationRule","description":"CloudWatch Logs itself copies new log events to log groups of the log archive account.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Name of the rule.","type":"string","default":"charter-central-logs","minLength":1,"maxLength":100,"pattern":"^[0-9A-Za-z-]+$"},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"regions":{"description":"Regions whose logs are copied. Where left out, the enabled Regions.","type":"array","minItems":1,"items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}},"backupRegion":{"description":"A second Region in the log archive account that gets a copy.","type":"string","minLength":1},"encryptedLogGroups":{"description":"ALLOW, the default, copies log groups that are encrypted with customer managed keys too; SKIP leaves them out.","type":"string","enum":["ALLOW","SKIP"],"default":"ALLOW"},"logGroups":{"description":"Which log groups: LogGroupName or *, with =, !=, IN, NOT IN, LIKE, NOT LIKE, AND, OR. Where left out, all.","type":"string","minLength":1,"maxLength":2000},"logGroupNamePattern":{"description":"Names of the copies. It must have ${source.accountId}, ${source.region} and ${source.logGroup}, or log groups of several accounts flow together.","type":"string","default":"/central/${source.accountId}/${source.region}/${source.logGroup}","minLength":1,"maxLength":512},"encryption":{"title":"CentralLogsEncryption","description":"A customer managed key for the copies, which Charter makes in the log archive account. CloudWatch Logs takes the key's own ARN only, and it is known once the key is there; until it is written here, AWS's own key is used.","type":"object","additionalProperties":false,"properties":{"kmsKeyArn":{"description":"ARN of the key charter-central-logs in the home Region: an output of its stack.","type":"string","pattern":"^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$"},"backupKmsKeyArn":{"description":"ARN of the key charter-central-logs in the backup Region.","type":"string","pattern":"^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$"}}}}},"subscriptionFilter":{"title":"CentralSubscriptionFilter","description":"An account policy in every account and Region sends log events to a Firehose stream of the log archive account, which writes them to S3 (cold), and to OpenSearch too (hot) where asked.","type":"object","additionalProperties":false,"properties":{"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"regions":{"description":"Regions whose logs are sent. Where left out, the enabled Regions.","type":"array","minItems":1,"items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}},"filterPattern":{"description":"Which log events, as a filter pattern of CloudWatch Logs. Where left out, all.","type":"string","maxLength":1024,"minLength":1},"excludedLogGroups":{"description":"Log groups whose events are not sent, by their whole names. That of the organization trail is never sent: it is in the log archive already.","type":"array","maxItems":40,"items":{"description":"Name of a log group.","type":"string","minLength":1,"maxLength":512,"pattern":"^[._/#A-Za-z0-9-]+$"}},"openSearch":{"title":"OpenSearch","description":"A collection of OpenSearch Serverless in the log archive account that has the log events for search. S3 gets all of them too.","type":"object","additionalProperties":false,"required":["readers"],"properties":{"enable":{"description":"Whether there is one.","type":"boolean","default":true},"readers":{"description":"Names of roles in the log archive account that may search it.","type":"array","minItems":1,"items":{"description":"Name of a role.","type":"string","minLength":1,"maxLength":64,"pattern":"^[\\w+=,.@-]+$"}},"retentionInDays":{"description":"Days for which the collection keeps log events.","type":"integer","minimum":1,"maximum":3650,"default":30}}}}}}},"logRetention":{"title":"LogRetention","description":"Log groups without a retention keep everything and cost forever. A daily State Manager association sets one where there is none; what a log group has already is left alone.","type":"object","additionalProperties":false,"required":["defaultDays"],"properties":{"defaultDays":{"description":"Days that a log group without a retention gets: one of the numbers that CloudWatch Logs takes.","type":"integer","enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},"deploymentTargets":{"$ref":"#/$defs/deploymentTargets"},"regions":{"description":"Regions in which it is set. Where left out, the enabled Regions.","type":"array","minItems":1,"items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}}}},"athena":{"title":"LogQueries","description":"An Athena workgroup and table over the organization trail, in the log archive account, with saved queries.","type":"object","additionalProperties":false,"properties":{"enable":{"description":"Whether there is one.","type":"boolean","default":true},"startDate":{"description":"First day of the logs that queries see (YYYY-MM-DD).","type":"string","default":"2025-01-01","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"resultsExpireAfterDays":{"description":"Days after which results of queries are deleted.","type":"integer","minimum":1,"maximum":3650,"default":30},"maximumGigabytesPerQuery":{"description":"A query that reads more is stopped. Where left out, no query is.","type":"integer","minimum":1,"maximum":7000000},"builtInQueries":{"description":"Whether Charter's own queries are saved: root user, denied calls, sign-ins without MFA, and more.","type":"boolean","default":true},"savedQueries":{"description":"Queries of your own.","type":"array","items":{"$ref":"#/$defs/savedQuery"}}}},"cloudTrailLake":{"description":"Closed to new customers since 31 May 2026, and not built. Use organizationTrail with athena."},"eventDataStores":{"description":"CloudTrail Lake is closed to new customers since 31 May 2026, and not built. Use organizationTrail with athena."},"changeManager":{"description":"Change Manager of Systems Manager is closed to new customers, and not built. Plans that are approved in Git take its place."}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"deploymentTargets":{"title":"LoggingDeploymentTargets","description":"Which accounts. Where left out, all of them.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; the accounts below them are included. Root stands for all.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"excludedAccounts":{"description":"Names of accounts that are left out. StackSets cannot combine it with auto-deployment, so accounts that come later are reached with the next deployment only.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}}}},"transition":{"title":"Transition","description":"A move to a colder storage class.","type":"object","additionalProperties":false,"required":["storageClass","afterDays"],"properties":{"storageClass":{"description":"The storage class. GLACIER is Glacier Flexible Retrieval; GLACIER and DEEP_ARCHIVE cannot be queried until they are restored.","type":"string","enum":["STANDARD_IA","INTELLIGENT_TIERING","ONEZONE_IA","GLACIER_IR","GLACIER","DEEP_ARCHIVE"]},"afterDays":{"description":"Days after which an object moves.","type":"integer","minimum":0,"maximum":36500}}},"eventSelector":{"title":"EventSelector","description":"An advanced event selector: all of its field selectors must hold.","type":"object","additionalProperties":false,"required":["name","fieldSelectors"],"properties":{"name":{"description":"Name of the selector.","type":"string","minLength":1,"maxLength":1000},"fieldSelectors":{"description":"What must hold. eventCategory and, for data events, resources.type must be among them.","type":"array","minItems":1,"items":{"$ref":"#/$defs/fieldSelector"}}}},"fieldSelector":{"title":"FieldSelector","description":"A condition on one field of an event.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"description":"The field.","type":"string","minLength":1,"maxLength":1000,"pattern":"^[\\w|.]+$"},"equals":{"description":"It is one of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"startsWith":{"description":"It starts with one of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"endsWith":{"description":"It ends with one of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"notEquals":{"description":"It is none of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"notStartsWith":{"description":"It starts with none of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"notEndsWith":{"description":"It ends with none of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}}}},"savedQuery":{"title":"SavedQuery","description":"A saved query.","type":"object","additionalProperties":false,"required":["name","query"],"properties":{"name":{"description":"Name of the query.","type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},"description":{"description":"What it answers.","type":"string","maxLength":1024,"minLength":1},"query":{"description":"The SQL, over the table trail of the workgroup's database charter_logs.","type":"string","minLength":1,"maxLength":262144}}}}};
const schema54 = {"title":"Transition","description":"A move to a colder storage class.","type":"object","additionalProperties":false,"required":["storageClass","afterDays"],"properties":{"storageClass":{"description":"The storage class. GLACIER is Glacier Flexible Retrieval; GLACIER and DEEP_ARCHIVE cannot be queried until they are restored.","type":"string","enum":["STANDARD_IA","INTELLIGENT_TIERING","ONEZONE_IA","GLACIER_IR","GLACIER","DEEP_ARCHIVE"]},"afterDays":{"description":"Days after which an object moves.","type":"integer","minimum":0,"maximum":36500}}};
const schema57 = {"title":"LoggingDeploymentTargets","description":"Which accounts. Where left out, all of them.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; the accounts below them are included. Root stands for all.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"excludedAccounts":{"description":"Names of accounts that are left out. StackSets cannot combine it with auto-deployment, so accounts that come later are reached with the next deployment only.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}}}};
const schema60 = {"title":"SavedQuery","description":"A saved query.","type":"object","additionalProperties":false,"required":["name","query"],"properties":{"name":{"description":"Name of the query.","type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},"description":{"description":"What it answers.","type":"string","maxLength":1024,"minLength":1},"query":{"description":"The SQL, over the table trail of the workgroup's database charter_logs.","type":"string","minLength":1,"maxLength":262144}}};
const pattern21 = new RegExp("^(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9-]*[a-z0-9]$", "u");
const pattern22 = new RegExp("^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", "u");
const pattern24 = new RegExp("^[0-9A-Za-z-]+$", "u");
const pattern25 = new RegExp("^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$", "u");
const pattern27 = new RegExp("^[._/#A-Za-z0-9-]+$", "u");
const pattern28 = new RegExp("^[\\w+=,.@-]+$", "u");
const pattern29 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern30 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]*$", "u");
const schema55 = {"title":"EventSelector","description":"An advanced event selector: all of its field selectors must hold.","type":"object","additionalProperties":false,"required":["name","fieldSelectors"],"properties":{"name":{"description":"Name of the selector.","type":"string","minLength":1,"maxLength":1000},"fieldSelectors":{"description":"What must hold. eventCategory and, for data events, resources.type must be among them.","type":"array","minItems":1,"items":{"$ref":"#/$defs/fieldSelector"}}}};
const schema56 = {"title":"FieldSelector","description":"A condition on one field of an event.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"description":"The field.","type":"string","minLength":1,"maxLength":1000,"pattern":"^[\\w|.]+$"},"equals":{"description":"It is one of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"startsWith":{"description":"It starts with one of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"endsWith":{"description":"It ends with one of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"notEquals":{"description":"It is none of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"notStartsWith":{"description":"It starts with none of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}},"notEndsWith":{"description":"It ends with none of these.","type":"array","minItems":1,"items":{"description":"A value; there are no wildcards.","type":"string","minLength":1,"maxLength":2048}}}};
const pattern23 = new RegExp("^[\\w|.]+$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fieldSelectors === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "fieldSelectors"},message:"must have required property '"+"fieldSelectors"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "fieldSelectors"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
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
if(func1(data0) > 1000){
const err3 = {instancePath:instancePath+"/"+"name",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema55.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.name.type,parentSchema:schema55.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fieldSelectors !== undefined){
let data1 = data.fieldSelectors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/"+"fieldSelectors",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.fieldSelectors,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.field === undefined){
const err7 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0,keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema56.required,parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "field") || (key1 === "equals")) || (key1 === "startsWith")) || (key1 === "endsWith")) || (key1 === "notEquals")) || (key1 === "notStartsWith")) || (key1 === "notEndsWith"))){
const err8 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.field !== undefined){
let data3 = data2.field;
if(typeof data3 === "string"){
if(func1(data3) > 1000){
const err9 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/field",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema56.properties.field,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/field",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.field,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern23.test(data3)){
const err11 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/field",keyword:"pattern",params:{pattern: "^[\\w|.]+$"},message:"must match pattern \""+"^[\\w|.]+$"+"\"",schema:"^[\\w|.]+$",parentSchema:schema56.properties.field,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/field",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.field.type,parentSchema:schema56.properties.field,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.equals !== undefined){
let data4 = data2.equals;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/equals",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.equals,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) > 2048){
const err14 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/equals/" + i1,keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema56.properties.equals.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/equals/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.equals.items,data:data5};
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
const err16 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/equals/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.equals.items.type,parentSchema:schema56.properties.equals.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/equals",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.equals.type,parentSchema:schema56.properties.equals,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.startsWith !== undefined){
let data6 = data2.startsWith;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/startsWith",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.startsWith,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func1(data7) > 2048){
const err19 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/startsWith/" + i2,keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema56.properties.startsWith.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data7) < 1){
const err20 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/startsWith/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.startsWith.items,data:data7};
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
const err21 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/startsWith/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.startsWith.items.type,parentSchema:schema56.properties.startsWith.items,data:data7};
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
const err22 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/startsWith",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.startsWith.type,parentSchema:schema56.properties.startsWith,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.endsWith !== undefined){
let data8 = data2.endsWith;
if(Array.isArray(data8)){
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/endsWith",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.endsWith,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func1(data9) > 2048){
const err24 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/endsWith/" + i3,keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema56.properties.endsWith.items,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data9) < 1){
const err25 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/endsWith/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.endsWith.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/endsWith/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.endsWith.items.type,parentSchema:schema56.properties.endsWith.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/endsWith",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.endsWith.type,parentSchema:schema56.properties.endsWith,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.notEquals !== undefined){
let data10 = data2.notEquals;
if(Array.isArray(data10)){
if(data10.length < 1){
const err28 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEquals",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.notEquals,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(func1(data11) > 2048){
const err29 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEquals/" + i4,keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema56.properties.notEquals.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data11) < 1){
const err30 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEquals/" + i4,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.notEquals.items,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEquals/" + i4,keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.notEquals.items.type,parentSchema:schema56.properties.notEquals.items,data:data11};
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
const err32 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEquals",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.notEquals.type,parentSchema:schema56.properties.notEquals,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.notStartsWith !== undefined){
let data12 = data2.notStartsWith;
if(Array.isArray(data12)){
if(data12.length < 1){
const err33 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notStartsWith",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.notStartsWith,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
if(typeof data13 === "string"){
if(func1(data13) > 2048){
const err34 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notStartsWith/" + i5,keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema56.properties.notStartsWith.items,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data13) < 1){
const err35 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notStartsWith/" + i5,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.notStartsWith.items,data:data13};
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
const err36 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notStartsWith/" + i5,keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.notStartsWith.items.type,parentSchema:schema56.properties.notStartsWith.items,data:data13};
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
const err37 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notStartsWith",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.notStartsWith.type,parentSchema:schema56.properties.notStartsWith,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.notEndsWith !== undefined){
let data14 = data2.notEndsWith;
if(Array.isArray(data14)){
if(data14.length < 1){
const err38 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEndsWith",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.notEndsWith,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 === "string"){
if(func1(data15) > 2048){
const err39 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEndsWith/" + i6,keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema56.properties.notEndsWith.items,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data15) < 1){
const err40 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEndsWith/" + i6,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.notEndsWith.items,data:data15};
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
const err41 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEndsWith/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.notEndsWith.items.type,parentSchema:schema56.properties.notEndsWith.items,data:data15};
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
const err42 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0+"/notEndsWith",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.notEndsWith.type,parentSchema:schema56.properties.notEndsWith,data:data14};
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
const err43 = {instancePath:instancePath+"/"+"fieldSelectors/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/"+"fieldSelectors",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.fieldSelectors.type,parentSchema:schema55.properties.fieldSelectors,data:data1};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/logging-config.schema.json" */;
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
if(data.logArchiveAccount === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "logArchiveAccount"},message:"must have required property '"+"logArchiveAccount"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func9.call(schema53.properties, key0)) || (pattern4.test(key0)))){
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
if(data.logArchiveAccount !== undefined){
let data0 = data.logArchiveAccount;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/"+"logArchiveAccount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.logArchiveAccount,data:data0};
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
const err3 = {instancePath:instancePath+"/"+"logArchiveAccount",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.logArchiveAccount.type,parentSchema:schema53.properties.logArchiveAccount,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.archive !== undefined){
let data1 = data.archive;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((key1 === "bucketNamePrefix") || (key1 === "objectLock")) || (key1 === "lifecycle")) || (key1 === "expireAfterDays")) || (key1 === "accessLogsExpireAfterDays"))){
const err4 = {instancePath:instancePath+"/"+"archive",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.archive,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.bucketNamePrefix !== undefined){
let data2 = data1.bucketNamePrefix;
if(typeof data2 === "string"){
if(func1(data2) > 20){
const err5 = {instancePath:instancePath+"/"+"archive/bucketNamePrefix",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema53.properties.archive.properties.bucketNamePrefix,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data2) < 2){
const err6 = {instancePath:instancePath+"/"+"archive/bucketNamePrefix",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema53.properties.archive.properties.bucketNamePrefix,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern21.test(data2)){
const err7 = {instancePath:instancePath+"/"+"archive/bucketNamePrefix",keyword:"pattern",params:{pattern: "^(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9-]*[a-z0-9]$"},message:"must match pattern \""+"^(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9-]*[a-z0-9]$"+"\"",schema:"^(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9-]*[a-z0-9]$",parentSchema:schema53.properties.archive.properties.bucketNamePrefix,data:data2};
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
const err8 = {instancePath:instancePath+"/"+"archive/bucketNamePrefix",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.archive.properties.bucketNamePrefix.type,parentSchema:schema53.properties.archive.properties.bucketNamePrefix,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.objectLock !== undefined){
let data3 = data1.objectLock;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.mode === undefined){
const err9 = {instancePath:instancePath+"/"+"archive/objectLock",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema53.properties.archive.properties.objectLock.required,parentSchema:schema53.properties.archive.properties.objectLock,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.days === undefined){
const err10 = {instancePath:instancePath+"/"+"archive/objectLock",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema53.properties.archive.properties.objectLock.required,parentSchema:schema53.properties.archive.properties.objectLock,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "mode") || (key2 === "days"))){
const err11 = {instancePath:instancePath+"/"+"archive/objectLock",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.archive.properties.objectLock,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.mode !== undefined){
let data4 = data3.mode;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/"+"archive/objectLock/mode",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.archive.properties.objectLock.properties.mode.type,parentSchema:schema53.properties.archive.properties.objectLock.properties.mode,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "GOVERNANCE") || (data4 === "COMPLIANCE"))){
const err13 = {instancePath:instancePath+"/"+"archive/objectLock/mode",keyword:"enum",params:{allowedValues: schema53.properties.archive.properties.objectLock.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.archive.properties.objectLock.properties.mode.enum,parentSchema:schema53.properties.archive.properties.objectLock.properties.mode,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.days !== undefined){
let data5 = data3.days;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/"+"archive/objectLock/days",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.archive.properties.objectLock.properties.days.type,parentSchema:schema53.properties.archive.properties.objectLock.properties.days,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 36500 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/"+"archive/objectLock/days",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500",schema:36500,parentSchema:schema53.properties.archive.properties.objectLock.properties.days,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/"+"archive/objectLock/days",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.archive.properties.objectLock.properties.days,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/"+"archive/objectLock",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.archive.properties.objectLock.type,parentSchema:schema53.properties.archive.properties.objectLock,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.lifecycle !== undefined){
let data6 = data1.lifecycle;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.storageClass === undefined){
const err18 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0,keyword:"required",params:{missingProperty: "storageClass"},message:"must have required property '"+"storageClass"+"'",schema:schema54.required,parentSchema:schema54,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.afterDays === undefined){
const err19 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0,keyword:"required",params:{missingProperty: "afterDays"},message:"must have required property '"+"afterDays"+"'",schema:schema54.required,parentSchema:schema54,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "storageClass") || (key3 === "afterDays"))){
const err20 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.storageClass !== undefined){
let data8 = data7.storageClass;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0+"/storageClass",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.storageClass.type,parentSchema:schema54.properties.storageClass,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((((data8 === "STANDARD_IA") || (data8 === "INTELLIGENT_TIERING")) || (data8 === "ONEZONE_IA")) || (data8 === "GLACIER_IR")) || (data8 === "GLACIER")) || (data8 === "DEEP_ARCHIVE"))){
const err22 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0+"/storageClass",keyword:"enum",params:{allowedValues: schema54.properties.storageClass.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.storageClass.enum,parentSchema:schema54.properties.storageClass,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.afterDays !== undefined){
let data9 = data7.afterDays;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0+"/afterDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.afterDays.type,parentSchema:schema54.properties.afterDays,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 36500 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0+"/afterDays",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500",schema:36500,parentSchema:schema54.properties.afterDays,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0+"/afterDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.afterDays,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/"+"archive/lifecycle/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/"+"archive/lifecycle",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.archive.properties.lifecycle.type,parentSchema:schema53.properties.archive.properties.lifecycle,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.expireAfterDays !== undefined){
let data10 = data1.expireAfterDays;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/"+"archive/expireAfterDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.archive.properties.expireAfterDays.type,parentSchema:schema53.properties.archive.properties.expireAfterDays,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 36500 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/"+"archive/expireAfterDays",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500",schema:36500,parentSchema:schema53.properties.archive.properties.expireAfterDays,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/"+"archive/expireAfterDays",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.archive.properties.expireAfterDays,data:data10};
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
if(data1.accessLogsExpireAfterDays !== undefined){
let data11 = data1.accessLogsExpireAfterDays;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/"+"archive/accessLogsExpireAfterDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.archive.properties.accessLogsExpireAfterDays.type,parentSchema:schema53.properties.archive.properties.accessLogsExpireAfterDays,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 36500 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/"+"archive/accessLogsExpireAfterDays",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500",schema:36500,parentSchema:schema53.properties.archive.properties.accessLogsExpireAfterDays,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/"+"archive/accessLogsExpireAfterDays",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.archive.properties.accessLogsExpireAfterDays,data:data11};
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
}
else {
const err34 = {instancePath:instancePath+"/"+"archive",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.archive.type,parentSchema:schema53.properties.archive,data:data1};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.organizationTrail !== undefined){
let data12 = data.organizationTrail;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!(((((key4 === "enable") || (key4 === "name")) || (key4 === "cloudWatchLogs")) || (key4 === "dataEvents")) || (key4 === "insights"))){
const err35 = {instancePath:instancePath+"/"+"organizationTrail",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.organizationTrail,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.enable !== undefined){
let data13 = data12.enable;
if(typeof data13 !== "boolean"){
const err36 = {instancePath:instancePath+"/"+"organizationTrail/enable",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.organizationTrail.properties.enable.type,parentSchema:schema53.properties.organizationTrail.properties.enable,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.name !== undefined){
let data14 = data12.name;
if(typeof data14 === "string"){
if(func1(data14) > 128){
const err37 = {instancePath:instancePath+"/"+"organizationTrail/name",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema53.properties.organizationTrail.properties.name,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func1(data14) < 3){
const err38 = {instancePath:instancePath+"/"+"organizationTrail/name",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema53.properties.organizationTrail.properties.name,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern22.test(data14)){
const err39 = {instancePath:instancePath+"/"+"organizationTrail/name",keyword:"pattern",params:{pattern: "^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"+"\"",schema:"^(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$",parentSchema:schema53.properties.organizationTrail.properties.name,data:data14};
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
const err40 = {instancePath:instancePath+"/"+"organizationTrail/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.organizationTrail.properties.name.type,parentSchema:schema53.properties.organizationTrail.properties.name,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.cloudWatchLogs !== undefined){
let data15 = data12.cloudWatchLogs;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.retentionInDays === undefined){
const err41 = {instancePath:instancePath+"/"+"organizationTrail/cloudWatchLogs",keyword:"required",params:{missingProperty: "retentionInDays"},message:"must have required property '"+"retentionInDays"+"'",schema:schema53.properties.organizationTrail.properties.cloudWatchLogs.required,parentSchema:schema53.properties.organizationTrail.properties.cloudWatchLogs,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data15){
if(!((key5 === "enable") || (key5 === "retentionInDays"))){
const err42 = {instancePath:instancePath+"/"+"organizationTrail/cloudWatchLogs",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.organizationTrail.properties.cloudWatchLogs,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.enable !== undefined){
let data16 = data15.enable;
if(typeof data16 !== "boolean"){
const err43 = {instancePath:instancePath+"/"+"organizationTrail/cloudWatchLogs/enable",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.organizationTrail.properties.cloudWatchLogs.properties.enable.type,parentSchema:schema53.properties.organizationTrail.properties.cloudWatchLogs.properties.enable,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.retentionInDays !== undefined){
let data17 = data15.retentionInDays;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/"+"organizationTrail/cloudWatchLogs/retentionInDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.organizationTrail.properties.cloudWatchLogs.properties.retentionInDays.type,parentSchema:schema53.properties.organizationTrail.properties.cloudWatchLogs.properties.retentionInDays,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((((((((((((((((((((data17 === 1) || (data17 === 3)) || (data17 === 5)) || (data17 === 7)) || (data17 === 14)) || (data17 === 30)) || (data17 === 60)) || (data17 === 90)) || (data17 === 120)) || (data17 === 150)) || (data17 === 180)) || (data17 === 365)) || (data17 === 400)) || (data17 === 545)) || (data17 === 731)) || (data17 === 1096)) || (data17 === 1827)) || (data17 === 2192)) || (data17 === 2557)) || (data17 === 2922)) || (data17 === 3288)) || (data17 === 3653))){
const err45 = {instancePath:instancePath+"/"+"organizationTrail/cloudWatchLogs/retentionInDays",keyword:"enum",params:{allowedValues: schema53.properties.organizationTrail.properties.cloudWatchLogs.properties.retentionInDays.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.organizationTrail.properties.cloudWatchLogs.properties.retentionInDays.enum,parentSchema:schema53.properties.organizationTrail.properties.cloudWatchLogs.properties.retentionInDays,data:data17};
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
const err46 = {instancePath:instancePath+"/"+"organizationTrail/cloudWatchLogs",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.organizationTrail.properties.cloudWatchLogs.type,parentSchema:schema53.properties.organizationTrail.properties.cloudWatchLogs,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.dataEvents !== undefined){
let data18 = data12.dataEvents;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(!(((key6 === "s3") || (key6 === "lambda")) || (key6 === "advancedEventSelectors"))){
const err47 = {instancePath:instancePath+"/"+"organizationTrail/dataEvents",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.organizationTrail.properties.dataEvents,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.s3 !== undefined){
let data19 = data18.s3;
if(typeof data19 !== "boolean"){
const err48 = {instancePath:instancePath+"/"+"organizationTrail/dataEvents/s3",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.organizationTrail.properties.dataEvents.properties.s3.type,parentSchema:schema53.properties.organizationTrail.properties.dataEvents.properties.s3,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.lambda !== undefined){
let data20 = data18.lambda;
if(typeof data20 !== "boolean"){
const err49 = {instancePath:instancePath+"/"+"organizationTrail/dataEvents/lambda",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.organizationTrail.properties.dataEvents.properties.lambda.type,parentSchema:schema53.properties.organizationTrail.properties.dataEvents.properties.lambda,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.advancedEventSelectors !== undefined){
let data21 = data18.advancedEventSelectors;
if(Array.isArray(data21)){
if(data21.length < 1){
const err50 = {instancePath:instancePath+"/"+"organizationTrail/dataEvents/advancedEventSelectors",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.organizationTrail.properties.dataEvents.properties.advancedEventSelectors,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!(validate47(data21[i1], {instancePath:instancePath+"/"+"organizationTrail/dataEvents/advancedEventSelectors/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/"+"organizationTrail/dataEvents/advancedEventSelectors",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.organizationTrail.properties.dataEvents.properties.advancedEventSelectors.type,parentSchema:schema53.properties.organizationTrail.properties.dataEvents.properties.advancedEventSelectors,data:data21};
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
const err52 = {instancePath:instancePath+"/"+"organizationTrail/dataEvents",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.organizationTrail.properties.dataEvents.type,parentSchema:schema53.properties.organizationTrail.properties.dataEvents,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.insights !== undefined){
let data23 = data12.insights;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 !== "string"){
const err53 = {instancePath:instancePath+"/"+"organizationTrail/insights/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.organizationTrail.properties.insights.items.type,parentSchema:schema53.properties.organizationTrail.properties.insights.items,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data24 === "ApiCallRateInsight") || (data24 === "ApiErrorRateInsight"))){
const err54 = {instancePath:instancePath+"/"+"organizationTrail/insights/" + i2,keyword:"enum",params:{allowedValues: schema53.properties.organizationTrail.properties.insights.items.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.organizationTrail.properties.insights.items.enum,parentSchema:schema53.properties.organizationTrail.properties.insights.items,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let i3 = data23.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data23[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err55 = {instancePath:instancePath+"/"+"organizationTrail/insights",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema53.properties.organizationTrail.properties.insights,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err56 = {instancePath:instancePath+"/"+"organizationTrail/insights",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.organizationTrail.properties.insights.type,parentSchema:schema53.properties.organizationTrail.properties.insights,data:data23};
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
const err57 = {instancePath:instancePath+"/"+"organizationTrail",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.organizationTrail.type,parentSchema:schema53.properties.organizationTrail,data:data12};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.centralLogging !== undefined){
let data25 = data.centralLogging;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!((key7 === "centralizationRule") || (key7 === "subscriptionFilter"))){
const err58 = {instancePath:instancePath+"/"+"centralLogging",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.centralLogging,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.centralizationRule !== undefined){
let data26 = data25.centralizationRule;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key8 in data26){
if(!((((((((key8 === "name") || (key8 === "deploymentTargets")) || (key8 === "regions")) || (key8 === "backupRegion")) || (key8 === "encryptedLogGroups")) || (key8 === "logGroups")) || (key8 === "logGroupNamePattern")) || (key8 === "encryption"))){
const err59 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.centralLogging.properties.centralizationRule,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(func1(data27) > 100){
const err60 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.name,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func1(data27) < 1){
const err61 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.name,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern24.test(data27)){
const err62 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/name",keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]+$"},message:"must match pattern \""+"^[0-9A-Za-z-]+$"+"\"",schema:"^[0-9A-Za-z-]+$",parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.name,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.name.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.name,data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.deploymentTargets !== undefined){
let data28 = data26.deploymentTargets;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key9 in data28){
if(!(((key9 === "organizationalUnits") || (key9 === "accounts")) || (key9 === "excludedAccounts"))){
const err64 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.organizationalUnits !== undefined){
let data29 = data28.organizationalUnits;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i4=0; i4<len3; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(func1(data30) < 1){
const err65 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/organizationalUnits/" + i4,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.organizationalUnits.items,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/organizationalUnits/" + i4,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.organizationalUnits.items.type,parentSchema:schema57.properties.organizationalUnits.items,data:data30};
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
const err67 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.organizationalUnits.type,parentSchema:schema57.properties.organizationalUnits,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data28.accounts !== undefined){
let data31 = data28.accounts;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i5=0; i5<len4; i5++){
let data32 = data31[i5];
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err68 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/accounts/" + i5,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.accounts.items,data:data32};
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
const err69 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/accounts/" + i5,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.accounts.items.type,parentSchema:schema57.properties.accounts.items,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.accounts.type,parentSchema:schema57.properties.accounts,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.excludedAccounts !== undefined){
let data33 = data28.excludedAccounts;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i6=0; i6<len5; i6++){
let data34 = data33[i6];
if(typeof data34 === "string"){
if(func1(data34) < 1){
const err71 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/excludedAccounts/" + i6,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.excludedAccounts.items,data:data34};
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
const err72 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/excludedAccounts/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.excludedAccounts.items.type,parentSchema:schema57.properties.excludedAccounts.items,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.excludedAccounts.type,parentSchema:schema57.properties.excludedAccounts,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.regions !== undefined){
let data35 = data26.regions;
if(Array.isArray(data35)){
if(data35.length < 1){
const err75 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/regions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.regions,data:data35};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len6 = data35.length;
for(let i7=0; i7<len6; i7++){
let data36 = data35[i7];
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err76 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/regions/" + i7,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.regions.items,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/regions/" + i7,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.regions.items.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.regions.items,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.regions.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.regions,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data26.backupRegion !== undefined){
let data37 = data26.backupRegion;
if(typeof data37 === "string"){
if(func1(data37) < 1){
const err79 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/backupRegion",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.backupRegion,data:data37};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/backupRegion",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.backupRegion.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.backupRegion,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.encryptedLogGroups !== undefined){
let data38 = data26.encryptedLogGroups;
if(typeof data38 !== "string"){
const err81 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryptedLogGroups",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryptedLogGroups.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryptedLogGroups,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((data38 === "ALLOW") || (data38 === "SKIP"))){
const err82 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryptedLogGroups",keyword:"enum",params:{allowedValues: schema53.properties.centralLogging.properties.centralizationRule.properties.encryptedLogGroups.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryptedLogGroups.enum,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryptedLogGroups,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data26.logGroups !== undefined){
let data39 = data26.logGroups;
if(typeof data39 === "string"){
if(func1(data39) > 2000){
const err83 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/logGroups",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroups,data:data39};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func1(data39) < 1){
const err84 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/logGroups",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroups,data:data39};
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
const err85 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/logGroups",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroups.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroups,data:data39};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data26.logGroupNamePattern !== undefined){
let data40 = data26.logGroupNamePattern;
if(typeof data40 === "string"){
if(func1(data40) > 512){
const err86 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/logGroupNamePattern",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroupNamePattern,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func1(data40) < 1){
const err87 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/logGroupNamePattern",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroupNamePattern,data:data40};
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
const err88 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/logGroupNamePattern",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroupNamePattern.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.logGroupNamePattern,data:data40};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data26.encryption !== undefined){
let data41 = data26.encryption;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key10 in data41){
if(!((key10 === "kmsKeyArn") || (key10 === "backupKmsKeyArn"))){
const err89 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryption",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption,data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data41.kmsKeyArn !== undefined){
let data42 = data41.kmsKeyArn;
if(typeof data42 === "string"){
if(!pattern25.test(data42)){
const err90 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryption/kmsKeyArn",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$"+"\"",schema:"^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$",parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption.properties.kmsKeyArn,data:data42};
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
const err91 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryption/kmsKeyArn",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption.properties.kmsKeyArn.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption.properties.kmsKeyArn,data:data42};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data41.backupKmsKeyArn !== undefined){
let data43 = data41.backupKmsKeyArn;
if(typeof data43 === "string"){
if(!pattern25.test(data43)){
const err92 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryption/backupKmsKeyArn",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$"+"\"",schema:"^arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+$",parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption.properties.backupKmsKeyArn,data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryption/backupKmsKeyArn",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption.properties.backupKmsKeyArn.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption.properties.backupKmsKeyArn,data:data43};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule/encryption",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule.properties.encryption,data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/"+"centralLogging/centralizationRule",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.centralLogging.properties.centralizationRule.type,parentSchema:schema53.properties.centralLogging.properties.centralizationRule,data:data26};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data25.subscriptionFilter !== undefined){
let data44 = data25.subscriptionFilter;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key11 in data44){
if(!(((((key11 === "deploymentTargets") || (key11 === "regions")) || (key11 === "filterPattern")) || (key11 === "excludedLogGroups")) || (key11 === "openSearch"))){
const err96 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter,data:data44};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data44.deploymentTargets !== undefined){
let data45 = data44.deploymentTargets;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key12 in data45){
if(!(((key12 === "organizationalUnits") || (key12 === "accounts")) || (key12 === "excludedAccounts"))){
const err97 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data45};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.organizationalUnits !== undefined){
let data46 = data45.organizationalUnits;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i8=0; i8<len7; i8++){
let data47 = data46[i8];
if(typeof data47 === "string"){
if(func1(data47) < 1){
const err98 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/organizationalUnits/" + i8,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.organizationalUnits.items,data:data47};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/organizationalUnits/" + i8,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.organizationalUnits.items.type,parentSchema:schema57.properties.organizationalUnits.items,data:data47};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.organizationalUnits.type,parentSchema:schema57.properties.organizationalUnits,data:data46};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.accounts !== undefined){
let data48 = data45.accounts;
if(Array.isArray(data48)){
const len8 = data48.length;
for(let i9=0; i9<len8; i9++){
let data49 = data48[i9];
if(typeof data49 === "string"){
if(func1(data49) < 1){
const err101 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/accounts/" + i9,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.accounts.items,data:data49};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/accounts/" + i9,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.accounts.items.type,parentSchema:schema57.properties.accounts.items,data:data49};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.accounts.type,parentSchema:schema57.properties.accounts,data:data48};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data45.excludedAccounts !== undefined){
let data50 = data45.excludedAccounts;
if(Array.isArray(data50)){
const len9 = data50.length;
for(let i10=0; i10<len9; i10++){
let data51 = data50[i10];
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err104 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/excludedAccounts/" + i10,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.excludedAccounts.items,data:data51};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/excludedAccounts/" + i10,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.excludedAccounts.items.type,parentSchema:schema57.properties.excludedAccounts.items,data:data51};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.excludedAccounts.type,parentSchema:schema57.properties.excludedAccounts,data:data50};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data45};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data44.regions !== undefined){
let data52 = data44.regions;
if(Array.isArray(data52)){
if(data52.length < 1){
const err108 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/regions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.regions,data:data52};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len10 = data52.length;
for(let i11=0; i11<len10; i11++){
let data53 = data52[i11];
if(typeof data53 === "string"){
if(func1(data53) < 1){
const err109 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/regions/" + i11,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.regions.items,data:data53};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/regions/" + i11,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.regions.items.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.regions.items,data:data53};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.regions.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.regions,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data44.filterPattern !== undefined){
let data54 = data44.filterPattern;
if(typeof data54 === "string"){
if(func1(data54) > 1024){
const err112 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/filterPattern",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.filterPattern,data:data54};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func1(data54) < 1){
const err113 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/filterPattern",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.filterPattern,data:data54};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/filterPattern",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.filterPattern.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.filterPattern,data:data54};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data44.excludedLogGroups !== undefined){
let data55 = data44.excludedLogGroups;
if(Array.isArray(data55)){
if(data55.length > 40){
const err115 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/excludedLogGroups",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups,data:data55};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len11 = data55.length;
for(let i12=0; i12<len11; i12++){
let data56 = data55[i12];
if(typeof data56 === "string"){
if(func1(data56) > 512){
const err116 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/excludedLogGroups/" + i12,keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups.items,data:data56};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func1(data56) < 1){
const err117 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/excludedLogGroups/" + i12,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups.items,data:data56};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern27.test(data56)){
const err118 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/excludedLogGroups/" + i12,keyword:"pattern",params:{pattern: "^[._/#A-Za-z0-9-]+$"},message:"must match pattern \""+"^[._/#A-Za-z0-9-]+$"+"\"",schema:"^[._/#A-Za-z0-9-]+$",parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups.items,data:data56};
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
const err119 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/excludedLogGroups/" + i12,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups.items.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups.items,data:data56};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/excludedLogGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.excludedLogGroups,data:data55};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data44.openSearch !== undefined){
let data57 = data44.openSearch;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.readers === undefined){
const err121 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch",keyword:"required",params:{missingProperty: "readers"},message:"must have required property '"+"readers"+"'",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.required,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch,data:data57};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key13 in data57){
if(!(((key13 === "enable") || (key13 === "readers")) || (key13 === "retentionInDays"))){
const err122 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch,data:data57};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.enable !== undefined){
let data58 = data57.enable;
if(typeof data58 !== "boolean"){
const err123 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/enable",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.enable.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.enable,data:data58};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data57.readers !== undefined){
let data59 = data57.readers;
if(Array.isArray(data59)){
if(data59.length < 1){
const err124 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/readers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers,data:data59};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len12 = data59.length;
for(let i13=0; i13<len12; i13++){
let data60 = data59[i13];
if(typeof data60 === "string"){
if(func1(data60) > 64){
const err125 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/readers/" + i13,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers.items,data:data60};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func1(data60) < 1){
const err126 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/readers/" + i13,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers.items,data:data60};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!pattern28.test(data60)){
const err127 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/readers/" + i13,keyword:"pattern",params:{pattern: "^[\\w+=,.@-]+$"},message:"must match pattern \""+"^[\\w+=,.@-]+$"+"\"",schema:"^[\\w+=,.@-]+$",parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers.items,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/readers/" + i13,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers.items.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers.items,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/readers",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.readers,data:data59};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data57.retentionInDays !== undefined){
let data61 = data57.retentionInDays;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err130 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/retentionInDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.retentionInDays.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.retentionInDays,data:data61};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 3650 || isNaN(data61)){
const err131 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/retentionInDays",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.retentionInDays,data:data61};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err132 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch/retentionInDays",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.properties.retentionInDays,data:data61};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter/openSearch",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter.properties.openSearch,data:data57};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/"+"centralLogging/subscriptionFilter",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.centralLogging.properties.subscriptionFilter.type,parentSchema:schema53.properties.centralLogging.properties.subscriptionFilter,data:data44};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/"+"centralLogging",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.centralLogging.type,parentSchema:schema53.properties.centralLogging,data:data25};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.logRetention !== undefined){
let data62 = data.logRetention;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.defaultDays === undefined){
const err136 = {instancePath:instancePath+"/"+"logRetention",keyword:"required",params:{missingProperty: "defaultDays"},message:"must have required property '"+"defaultDays"+"'",schema:schema53.properties.logRetention.required,parentSchema:schema53.properties.logRetention,data:data62};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key14 in data62){
if(!(((key14 === "defaultDays") || (key14 === "deploymentTargets")) || (key14 === "regions"))){
const err137 = {instancePath:instancePath+"/"+"logRetention",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.logRetention,data:data62};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data62.defaultDays !== undefined){
let data63 = data62.defaultDays;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err138 = {instancePath:instancePath+"/"+"logRetention/defaultDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.logRetention.properties.defaultDays.type,parentSchema:schema53.properties.logRetention.properties.defaultDays,data:data63};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((((((((((((((((((((((data63 === 1) || (data63 === 3)) || (data63 === 5)) || (data63 === 7)) || (data63 === 14)) || (data63 === 30)) || (data63 === 60)) || (data63 === 90)) || (data63 === 120)) || (data63 === 150)) || (data63 === 180)) || (data63 === 365)) || (data63 === 400)) || (data63 === 545)) || (data63 === 731)) || (data63 === 1096)) || (data63 === 1827)) || (data63 === 2192)) || (data63 === 2557)) || (data63 === 2922)) || (data63 === 3288)) || (data63 === 3653))){
const err139 = {instancePath:instancePath+"/"+"logRetention/defaultDays",keyword:"enum",params:{allowedValues: schema53.properties.logRetention.properties.defaultDays.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.logRetention.properties.defaultDays.enum,parentSchema:schema53.properties.logRetention.properties.defaultDays,data:data63};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data62.deploymentTargets !== undefined){
let data64 = data62.deploymentTargets;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key15 in data64){
if(!(((key15 === "organizationalUnits") || (key15 === "accounts")) || (key15 === "excludedAccounts"))){
const err140 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data64};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data64.organizationalUnits !== undefined){
let data65 = data64.organizationalUnits;
if(Array.isArray(data65)){
const len13 = data65.length;
for(let i14=0; i14<len13; i14++){
let data66 = data65[i14];
if(typeof data66 === "string"){
if(func1(data66) < 1){
const err141 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/organizationalUnits/" + i14,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.organizationalUnits.items,data:data66};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/organizationalUnits/" + i14,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.organizationalUnits.items.type,parentSchema:schema57.properties.organizationalUnits.items,data:data66};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.organizationalUnits.type,parentSchema:schema57.properties.organizationalUnits,data:data65};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data64.accounts !== undefined){
let data67 = data64.accounts;
if(Array.isArray(data67)){
const len14 = data67.length;
for(let i15=0; i15<len14; i15++){
let data68 = data67[i15];
if(typeof data68 === "string"){
if(func1(data68) < 1){
const err144 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/accounts/" + i15,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.accounts.items,data:data68};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/accounts/" + i15,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.accounts.items.type,parentSchema:schema57.properties.accounts.items,data:data68};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.accounts.type,parentSchema:schema57.properties.accounts,data:data67};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data64.excludedAccounts !== undefined){
let data69 = data64.excludedAccounts;
if(Array.isArray(data69)){
const len15 = data69.length;
for(let i16=0; i16<len15; i16++){
let data70 = data69[i16];
if(typeof data70 === "string"){
if(func1(data70) < 1){
const err147 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/excludedAccounts/" + i16,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.excludedAccounts.items,data:data70};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/excludedAccounts/" + i16,keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.excludedAccounts.items.type,parentSchema:schema57.properties.excludedAccounts.items,data:data70};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.excludedAccounts.type,parentSchema:schema57.properties.excludedAccounts,data:data69};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/"+"logRetention/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data64};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data62.regions !== undefined){
let data71 = data62.regions;
if(Array.isArray(data71)){
if(data71.length < 1){
const err151 = {instancePath:instancePath+"/"+"logRetention/regions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.logRetention.properties.regions,data:data71};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len16 = data71.length;
for(let i17=0; i17<len16; i17++){
let data72 = data71[i17];
if(typeof data72 === "string"){
if(func1(data72) < 1){
const err152 = {instancePath:instancePath+"/"+"logRetention/regions/" + i17,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.logRetention.properties.regions.items,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/"+"logRetention/regions/" + i17,keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.logRetention.properties.regions.items.type,parentSchema:schema53.properties.logRetention.properties.regions.items,data:data72};
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
else {
const err154 = {instancePath:instancePath+"/"+"logRetention/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.logRetention.properties.regions.type,parentSchema:schema53.properties.logRetention.properties.regions,data:data71};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/"+"logRetention",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.logRetention.type,parentSchema:schema53.properties.logRetention,data:data62};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.athena !== undefined){
let data73 = data.athena;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key16 in data73){
if(!((((((key16 === "enable") || (key16 === "startDate")) || (key16 === "resultsExpireAfterDays")) || (key16 === "maximumGigabytesPerQuery")) || (key16 === "builtInQueries")) || (key16 === "savedQueries"))){
const err156 = {instancePath:instancePath+"/"+"athena",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema53.properties.athena,data:data73};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data73.enable !== undefined){
let data74 = data73.enable;
if(typeof data74 !== "boolean"){
const err157 = {instancePath:instancePath+"/"+"athena/enable",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.athena.properties.enable.type,parentSchema:schema53.properties.athena.properties.enable,data:data74};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data73.startDate !== undefined){
let data75 = data73.startDate;
if(typeof data75 === "string"){
if(!pattern29.test(data75)){
const err158 = {instancePath:instancePath+"/"+"athena/startDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"+"\"",schema:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:schema53.properties.athena.properties.startDate,data:data75};
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
const err159 = {instancePath:instancePath+"/"+"athena/startDate",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.athena.properties.startDate.type,parentSchema:schema53.properties.athena.properties.startDate,data:data75};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data73.resultsExpireAfterDays !== undefined){
let data76 = data73.resultsExpireAfterDays;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err160 = {instancePath:instancePath+"/"+"athena/resultsExpireAfterDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.athena.properties.resultsExpireAfterDays.type,parentSchema:schema53.properties.athena.properties.resultsExpireAfterDays,data:data76};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 3650 || isNaN(data76)){
const err161 = {instancePath:instancePath+"/"+"athena/resultsExpireAfterDays",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema53.properties.athena.properties.resultsExpireAfterDays,data:data76};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err162 = {instancePath:instancePath+"/"+"athena/resultsExpireAfterDays",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.athena.properties.resultsExpireAfterDays,data:data76};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
if(data73.maximumGigabytesPerQuery !== undefined){
let data77 = data73.maximumGigabytesPerQuery;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err163 = {instancePath:instancePath+"/"+"athena/maximumGigabytesPerQuery",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.athena.properties.maximumGigabytesPerQuery.type,parentSchema:schema53.properties.athena.properties.maximumGigabytesPerQuery,data:data77};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 7000000 || isNaN(data77)){
const err164 = {instancePath:instancePath+"/"+"athena/maximumGigabytesPerQuery",keyword:"maximum",params:{comparison: "<=", limit: 7000000},message:"must be <= 7000000",schema:7000000,parentSchema:schema53.properties.athena.properties.maximumGigabytesPerQuery,data:data77};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err165 = {instancePath:instancePath+"/"+"athena/maximumGigabytesPerQuery",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema53.properties.athena.properties.maximumGigabytesPerQuery,data:data77};
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
if(data73.builtInQueries !== undefined){
let data78 = data73.builtInQueries;
if(typeof data78 !== "boolean"){
const err166 = {instancePath:instancePath+"/"+"athena/builtInQueries",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.athena.properties.builtInQueries.type,parentSchema:schema53.properties.athena.properties.builtInQueries,data:data78};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data73.savedQueries !== undefined){
let data79 = data73.savedQueries;
if(Array.isArray(data79)){
const len17 = data79.length;
for(let i18=0; i18<len17; i18++){
let data80 = data79[i18];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.name === undefined){
const err167 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema60.required,parentSchema:schema60,data:data80};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data80.query === undefined){
const err168 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18,keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'",schema:schema60.required,parentSchema:schema60,data:data80};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key17 in data80){
if(!(((key17 === "name") || (key17 === "description")) || (key17 === "query"))){
const err169 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18,keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data80};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data80.name !== undefined){
let data81 = data80.name;
if(typeof data81 === "string"){
if(func1(data81) > 128){
const err170 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/name",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema60.properties.name,data:data81};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(func1(data81) < 1){
const err171 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.name,data:data81};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!pattern30.test(data81)){
const err172 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]*$",parentSchema:schema60.properties.name,data:data81};
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
const err173 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.name.type,parentSchema:schema60.properties.name,data:data81};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data80.description !== undefined){
let data82 = data80.description;
if(typeof data82 === "string"){
if(func1(data82) > 1024){
const err174 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/description",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.description,data:data82};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(func1(data82) < 1){
const err175 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.description,data:data82};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.description.type,parentSchema:schema60.properties.description,data:data82};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data80.query !== undefined){
let data83 = data80.query;
if(typeof data83 === "string"){
if(func1(data83) > 262144){
const err177 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/query",keyword:"maxLength",params:{limit: 262144},message:"must NOT have more than 262144 characters",schema:262144,parentSchema:schema60.properties.query,data:data83};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(func1(data83) < 1){
const err178 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/query",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.query,data:data83};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18+"/query",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.query.type,parentSchema:schema60.properties.query,data:data83};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/"+"athena/savedQueries/" + i18,keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data80};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/"+"athena/savedQueries",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.athena.properties.savedQueries.type,parentSchema:schema53.properties.athena.properties.savedQueries,data:data79};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/"+"athena",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.athena.type,parentSchema:schema53.properties.athena,data:data73};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const systemsManagerConfig = validate49;
const schema61 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/systems-manager-config.schema.json","title":"SystemsManagerConfig","description":"Patching, maintenance windows, State Manager and inventory in the accounts (systems-manager-config.yaml).","type":"object","additionalProperties":false,"properties":{"patchBaselines":{"description":"Which patches are approved, per operating system.","type":"array","items":{"$ref":"#/$defs/patchBaseline"}},"maintenanceWindows":{"description":"When disruptive work may happen, on which nodes, and what is done.","type":"array","items":{"$ref":"#/$defs/maintenanceWindow"}},"associations":{"description":"What State Manager keeps nodes in.","type":"array","items":{"$ref":"#/$defs/association"}},"inventory":{"title":"InventoryAssociation","description":"Inventory of what runs on the nodes: an association with AWS-GatherSoftwareInventory.","type":"object","additionalProperties":false,"required":["deploymentTargets"],"properties":{"schedule":{"description":"When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.","type":"string","minLength":1,"maxLength":256,"default":"rate(1 day)"},"parameters":{"$ref":"#/$defs/parameters"},"targets":{"$ref":"#/$defs/nodes"},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},"complianceSeverity":{"description":"How severe it is where a node does not comply.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","UNSPECIFIED"],"default":"UNSPECIFIED"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"$ref":"#/$defs/associationExceptions"}}},"agentUpdate":{"title":"AgentUpdateAssociation","description":"Updates of the SSM Agent: an association with AWS-UpdateSSMAgent.","type":"object","additionalProperties":false,"required":["deploymentTargets"],"properties":{"schedule":{"description":"When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.","type":"string","minLength":1,"maxLength":256,"default":"rate(14 days)"},"parameters":{"$ref":"#/$defs/parameters"},"targets":{"$ref":"#/$defs/nodes"},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},"complianceSeverity":{"description":"How severe it is where a node does not comply.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","UNSPECIFIED"],"default":"UNSPECIFIED"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"$ref":"#/$defs/associationExceptions"}}},"patchScan":{"title":"PatchScanAssociation","description":"A scan for missing patches, which installs nothing: an association with AWS-RunPatchBaseline.","type":"object","additionalProperties":false,"required":["deploymentTargets"],"properties":{"schedule":{"description":"When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.","type":"string","minLength":1,"maxLength":256,"default":"cron(0 2 ? * * *)"},"parameters":{"$ref":"#/$defs/parameters"},"targets":{"$ref":"#/$defs/nodes"},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},"complianceSeverity":{"description":"How severe it is where a node does not comply.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","UNSPECIFIED"],"default":"UNSPECIFIED"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"$ref":"#/$defs/associationExceptions"}}},"documents":{"description":"SSM documents of your own.","type":"array","items":{"$ref":"#/$defs/document"}},"resourceDataSync":{"title":"ResourceDataSync","description":"A bucket in one account that gathers inventory, and the syncs that write to it.","type":"object","additionalProperties":false,"required":["account","deploymentTargets"],"properties":{"account":{"description":"Name of the account that owns the bucket: the log archive, say.","type":"string","minLength":1},"bucketRegion":{"description":"Region of the bucket; the home Region where left out.","type":"string","minLength":1},"bucket":{"description":"Name of the bucket; charter-inventory-ACCOUNT-REGION where left out.","type":"string","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},"prefix":{"description":"Folder in the bucket.","type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9_./-]{0,200}$"},"expireAfterDays":{"description":"Days after which earlier versions of objects are removed.","type":"integer","minimum":1,"maximum":3650,"default":365},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}}}},"changeManager":{"description":"Not built: Change Manager takes no new customers. charter validate says what to use instead."},"changeTemplates":{"description":"Not built: Change Manager takes no new customers. charter validate says what to use instead."},"opsCenter":{"description":"Not built: OpsCenter has no StackSets-friendly setup. charter validate says what to use instead."},"explorer":{"description":"Not built: Explorer is set up with OpsCenter. charter validate says what to use instead."},"quickSetup":{"description":"Not built: Quick Setup deploys with stack sets of its own. charter validate says what to use instead."}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"targets":{"title":"SystemsManagerTargets","description":"Where it is deployed: the accounts of these organizational units, those below them included, and these accounts. The management account never gets it.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; Root is the root.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"excludedAccounts":{"description":"Accounts below those organizational units to leave out.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}}}},"nodes":{"title":"NodeTargets","description":"Which managed nodes: those that match everything that stands here.","type":"object","additionalProperties":false,"properties":{"allNodes":{"description":"Every managed node of the account and Region.","type":"boolean","default":false},"tags":{"description":"Tags by their keys, with the values of which a node has one.","type":"object","additionalProperties":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string"}}},"patchGroups":{"description":"Values of the tag PatchGroup.","type":"array","minItems":1,"maxItems":50,"items":{"description":"A patch group.","type":"string","minLength":1}},"resourceGroups":{"description":"Names of resource groups in the account.","type":"array","minItems":1,"maxItems":10,"items":{"description":"Name of a resource group.","type":"string","minLength":1}},"instanceIds":{"description":"Ids of nodes.","type":"array","minItems":1,"maxItems":50,"items":{"description":"Id of a node.","type":"string","pattern":"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"}}}},"parameters":{"title":"DocumentParameters","description":"Parameters of the document: a text, or a list of texts, each.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"associationExceptions":{"description":"Accounts that are left out, or get other parameters, another schedule or rate.","type":"array","items":{"title":"AssociationException","description":"What differs for some accounts.","type":"object","additionalProperties":false,"required":["accounts","reason"],"properties":{"accounts":{"description":"Names of the accounts.","type":"array","minItems":1,"items":{"description":"Name of an account.","type":"string","minLength":1}},"reason":{"description":"Why they differ, for those who read it next year.","type":"string","minLength":1},"excluded":{"description":"Leave these accounts out.","type":"boolean","default":false},"parameters":{"$ref":"#/$defs/parameters"},"schedule":{"description":"When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.","type":"string","minLength":1,"maxLength":256},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"}}}},"patchBaseline":{"title":"PatchBaseline","description":"A patch baseline: which patches of one operating system are approved, and when.","type":"object","additionalProperties":false,"required":["name","operatingSystem","deploymentTargets"],"properties":{"name":{"description":"Name of the baseline. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"description":{"description":"What the baseline is for.","type":"string","minLength":1,"maxLength":1024},"operatingSystem":{"description":"The operating system.","type":"string","enum":["AMAZON_LINUX","AMAZON_LINUX_2","AMAZON_LINUX_2022","AMAZON_LINUX_2023","ALMA_LINUX","CENTOS","DEBIAN","MACOS","ORACLE_LINUX","RASPBIAN","REDHAT_ENTERPRISE_LINUX","ROCKY_LINUX","SUSE","UBUNTU","WINDOWS"]},"default":{"description":"Use it for nodes of this operating system that are in no patch group.","type":"boolean","default":false},"patchGroups":{"description":"Values of the tag PatchGroup of the nodes it is for. A patch group has one baseline per operating system.","type":"array","items":{"description":"A patch group.","type":"string","minLength":1,"maxLength":256}},"approvalRules":{"description":"Rules that approve patches by themselves.","type":"array","maxItems":10,"items":{"title":"ApprovalRule","description":"Patches that match all filters are approved after some days, or up to a date.","type":"object","additionalProperties":false,"required":["filters"],"properties":{"filters":{"title":"PatchFilters","description":"Filters by the keys that AWS has for them; a patch must match every one.","type":"object","additionalProperties":false,"properties":{"PRODUCT":{"description":"Products, as in AmazonLinux2023 or WindowsServer2022.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PRODUCT_FAMILY":{"description":"Families of products, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"CLASSIFICATION":{"description":"Classifications, as in Security or SecurityUpdates.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"SEVERITY":{"description":"Severities, for Linux and macOS.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"MSRC_SEVERITY":{"description":"Severities, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PRIORITY":{"description":"Priorities, for Debian, Raspberry Pi OS and Ubuntu.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"SECTION":{"description":"Sections, for Debian, Raspberry Pi OS and Ubuntu.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PATCH_SET":{"description":"OS or APPLICATION, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PATCH_ID":{"description":"Patches by their ids, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}}}},"approveAfterDays":{"description":"Days after the release.","type":"integer","minimum":0,"maximum":360},"approveUntilDate":{"description":"Patches released up to this day, YYYY-MM-DD.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"complianceLevel":{"description":"How severe it is where such a patch is missing.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","INFORMATIONAL","UNSPECIFIED"],"default":"UNSPECIFIED"},"enableNonSecurity":{"description":"Also patches that are no security patches. Linux only.","type":"boolean","default":false}}}},"approvedPatches":{"description":"Patches that are approved in any case.","type":"array","maxItems":50,"items":{"description":"A patch, as in KB5034441 or kernel-5.10*.","type":"string","minLength":1,"maxLength":100}},"approvedPatchesComplianceLevel":{"description":"How severe it is where an approved patch is missing.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","INFORMATIONAL","UNSPECIFIED"],"default":"UNSPECIFIED"},"approvedPatchesEnableNonSecurity":{"description":"Whether the approved patches may be others than security patches. Linux only.","type":"boolean","default":false},"rejectedPatches":{"description":"Patches that are never installed on purpose.","type":"array","maxItems":50,"items":{"description":"A patch.","type":"string","minLength":1,"maxLength":100}},"rejectedPatchesAction":{"description":"ALLOW_AS_DEPENDENCY: a rejected patch may come as a dependency of another. BLOCK: not even so.","type":"string","enum":["ALLOW_AS_DEPENDENCY","BLOCK"],"default":"ALLOW_AS_DEPENDENCY"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"description":"Accounts that are left out, or approve or reject other patches.","type":"array","items":{"title":"PatchBaselineException","description":"What differs for some accounts.","type":"object","additionalProperties":false,"required":["accounts","reason"],"properties":{"accounts":{"description":"Names of the accounts.","type":"array","minItems":1,"items":{"description":"Name of an account.","type":"string","minLength":1}},"reason":{"description":"Why they differ, for those who read it next year.","type":"string","minLength":1},"excluded":{"description":"Leave these accounts out.","type":"boolean","default":false},"approvedPatches":{"description":"Instead of the baseline's approved patches.","type":"array","maxItems":50,"items":{"description":"A patch.","type":"string","minLength":1,"maxLength":100}},"rejectedPatches":{"description":"Instead of the baseline's rejected patches.","type":"array","maxItems":50,"items":{"description":"A patch.","type":"string","minLength":1,"maxLength":100}}}}}}},"maintenanceWindow":{"title":"MaintenanceWindow","description":"A maintenance window.","type":"object","additionalProperties":false,"required":["name","schedule","duration","cutoff","tasks","deploymentTargets"],"properties":{"name":{"description":"Name of the window. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"description":{"description":"What the window is for.","type":"string","minLength":1,"maxLength":128},"schedule":{"description":"When it opens: cron(minutes hours day-of-month month day-of-week year), rate(7 days), or at(2027-01-31T22:00:00).","type":"string","minLength":1,"maxLength":256},"timezone":{"description":"Time zone of the schedule, an IANA name.","type":"string","default":"UTC","minLength":1},"scheduleOffset":{"description":"Days to wait after the day that the cron expression names, as for two days after Patch Tuesday.","type":"integer","minimum":1,"maximum":6},"duration":{"description":"Hours that it stays open.","type":"integer","minimum":1,"maximum":24},"cutoff":{"description":"Hours before its end after which no task starts.","type":"integer","minimum":0,"maximum":23},"allowUnassociatedTargets":{"description":"Whether tasks may run on nodes that are not among its targets.","type":"boolean","default":false},"targets":{"description":"Which nodes: those that match one of these.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/windowTarget"}},"tasks":{"description":"What is done, in the order of the priorities.","type":"array","minItems":1,"items":{"$ref":"#/$defs/windowTask"}},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"description":"Accounts that are left out, or have the window at another time.","type":"array","items":{"title":"MaintenanceWindowException","description":"What differs for some accounts.","type":"object","additionalProperties":false,"required":["accounts","reason"],"properties":{"accounts":{"description":"Names of the accounts.","type":"array","minItems":1,"items":{"description":"Name of an account.","type":"string","minLength":1}},"reason":{"description":"Why they differ, for those who read it next year.","type":"string","minLength":1},"excluded":{"description":"Leave these accounts out.","type":"boolean","default":false},"schedule":{"description":"Another schedule.","type":"string","minLength":1,"maxLength":256},"timezone":{"description":"Another time zone.","type":"string","minLength":1},"duration":{"description":"Another duration, in hours.","type":"integer","minimum":1,"maximum":24},"cutoff":{"description":"Another cutoff, in hours.","type":"integer","minimum":0,"maximum":23}}}}}},"windowTarget":{"title":"MaintenanceWindowTarget","description":"Nodes of a window: those that match everything that stands here.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the target, by which tasks name it. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"tags":{"description":"Tags by their keys, with the values of which a node has one.","type":"object","additionalProperties":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string"}}},"patchGroups":{"description":"Values of the tag PatchGroup.","type":"array","minItems":1,"maxItems":50,"items":{"description":"A patch group.","type":"string","minLength":1}},"resourceGroups":{"description":"Names of resource groups in the account.","type":"array","minItems":1,"maxItems":10,"items":{"description":"Name of a resource group.","type":"string","minLength":1}},"instanceIds":{"description":"Ids of nodes.","type":"array","minItems":1,"maxItems":50,"items":{"description":"Id of a node.","type":"string","pattern":"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"}}}},"windowTask":{"title":"MaintenanceWindowTask","description":"A task of a window.","type":"object","additionalProperties":false,"required":["name","type","document"],"properties":{"name":{"description":"Name of the task. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"description":{"description":"What the task does.","type":"string","minLength":1,"maxLength":128},"type":{"description":"RUN_COMMAND runs a Command document on the nodes, AUTOMATION a runbook.","type":"string","enum":["RUN_COMMAND","AUTOMATION"]},"document":{"description":"Name of the document: one of this file, or one of AWS.","type":"string","pattern":"^[A-Za-z0-9_.:/-]{3,128}$"},"documentVersion":{"description":"Version of the document; its default where left out.","type":"string","pattern":"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"},"parameters":{"$ref":"#/$defs/parameters"},"targets":{"description":"Names of targets of this window; all of them where left out.","type":"array","items":{"description":"Name of a target.","type":"string","minLength":1}},"priority":{"description":"Order: lower first, equal ones together.","type":"integer","minimum":0,"default":1},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},"cutoffBehavior":{"description":"What happens at the cutoff to what still runs: CONTINUE_TASK lets it finish, CANCEL_TASK starts no more of it.","type":"string","enum":["CONTINUE_TASK","CANCEL_TASK"],"default":"CONTINUE_TASK"},"serviceRole":{"description":"Name of a role in the accounts that the task uses, instead of Charter's charter-maintenance-window.","type":"string","pattern":"^[A-Za-z0-9_+=,.@/-]{1,128}$"}}},"association":{"title":"Association","description":"A State Manager association: a document, the nodes it is applied to, and when.","type":"object","additionalProperties":false,"required":["name","document","deploymentTargets"],"properties":{"name":{"description":"Name of the association. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"document":{"description":"Name of the document: one of this file, or one of AWS.","type":"string","pattern":"^[A-Za-z0-9_.:/-]{3,128}$"},"documentVersion":{"description":"Version of the document; its default where left out.","type":"string","pattern":"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"},"automationTargetParameter":{"description":"For a runbook: its parameter that takes what the targets stand for.","type":"string","minLength":1,"maxLength":50},"parameters":{"$ref":"#/$defs/parameters"},"targets":{"$ref":"#/$defs/nodes"},"schedule":{"description":"When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.","type":"string","minLength":1,"maxLength":256},"scheduleOffset":{"description":"Days to wait after the day that the cron expression names, as for two days after Patch Tuesday.","type":"integer","minimum":1,"maximum":6},"applyOnlyAtCronInterval":{"description":"Wait for the schedule, and do not run at once when the association is made or changed. Only with cron and at, where it is true unless the config says otherwise; State Manager does not take it with a rate.","type":"boolean","default":true},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},"complianceSeverity":{"description":"How severe it is where a node does not comply.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","UNSPECIFIED"],"default":"UNSPECIFIED"},"syncCompliance":{"description":"AUTO: the outcome of the last run says whether nodes comply. MANUAL: something else reports it.","type":"string","enum":["AUTO","MANUAL"],"default":"AUTO"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"$ref":"#/$defs/associationExceptions"}}},"document":{"title":"SsmDocument","description":"An SSM document of your own.","type":"object","additionalProperties":false,"required":["name","type","content","deploymentTargets"],"properties":{"name":{"description":"Name of the document in AWS. 3 to 128 letters, digits, _ - and .; it starts with neither AWS nor amazon.","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"type":{"description":"Command runs on nodes, Automation is a runbook, Session configures Session Manager.","type":"string","enum":["Command","Automation","Session"]},"content":{"description":"Path of the document, YAML or JSON, in the config directory.","type":"string","minLength":1},"targetType":{"description":"Kind of resource that the document is for.","type":"string","pattern":"^/[A-Za-z0-9_.:/-]{0,199}$"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}}}}}};
const schema67 = {"title":"DocumentParameters","description":"Parameters of the document: a text, or a list of texts, each.","type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}};
const schema71 = {"title":"NodeTargets","description":"Which managed nodes: those that match everything that stands here.","type":"object","additionalProperties":false,"properties":{"allNodes":{"description":"Every managed node of the account and Region.","type":"boolean","default":false},"tags":{"description":"Tags by their keys, with the values of which a node has one.","type":"object","additionalProperties":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string"}}},"patchGroups":{"description":"Values of the tag PatchGroup.","type":"array","minItems":1,"maxItems":50,"items":{"description":"A patch group.","type":"string","minLength":1}},"resourceGroups":{"description":"Names of resource groups in the account.","type":"array","minItems":1,"maxItems":10,"items":{"description":"Name of a resource group.","type":"string","minLength":1}},"instanceIds":{"description":"Ids of nodes.","type":"array","minItems":1,"maxItems":50,"items":{"description":"Id of a node.","type":"string","pattern":"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"}}}};
const schema63 = {"title":"SystemsManagerTargets","description":"Where it is deployed: the accounts of these organizational units, those below them included, and these accounts. The management account never gets it.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; Root is the root.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"excludedAccounts":{"description":"Accounts below those organizational units to leave out.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}}}};
const pattern36 = new RegExp("^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$", "u");
const pattern40 = new RegExp("^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$", "u");
const pattern41 = new RegExp("^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$", "u");
const pattern62 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern63 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9_./-]{0,200}$", "u");
const schema62 = {"title":"PatchBaseline","description":"A patch baseline: which patches of one operating system are approved, and when.","type":"object","additionalProperties":false,"required":["name","operatingSystem","deploymentTargets"],"properties":{"name":{"description":"Name of the baseline. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"description":{"description":"What the baseline is for.","type":"string","minLength":1,"maxLength":1024},"operatingSystem":{"description":"The operating system.","type":"string","enum":["AMAZON_LINUX","AMAZON_LINUX_2","AMAZON_LINUX_2022","AMAZON_LINUX_2023","ALMA_LINUX","CENTOS","DEBIAN","MACOS","ORACLE_LINUX","RASPBIAN","REDHAT_ENTERPRISE_LINUX","ROCKY_LINUX","SUSE","UBUNTU","WINDOWS"]},"default":{"description":"Use it for nodes of this operating system that are in no patch group.","type":"boolean","default":false},"patchGroups":{"description":"Values of the tag PatchGroup of the nodes it is for. A patch group has one baseline per operating system.","type":"array","items":{"description":"A patch group.","type":"string","minLength":1,"maxLength":256}},"approvalRules":{"description":"Rules that approve patches by themselves.","type":"array","maxItems":10,"items":{"title":"ApprovalRule","description":"Patches that match all filters are approved after some days, or up to a date.","type":"object","additionalProperties":false,"required":["filters"],"properties":{"filters":{"title":"PatchFilters","description":"Filters by the keys that AWS has for them; a patch must match every one.","type":"object","additionalProperties":false,"properties":{"PRODUCT":{"description":"Products, as in AmazonLinux2023 or WindowsServer2022.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PRODUCT_FAMILY":{"description":"Families of products, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"CLASSIFICATION":{"description":"Classifications, as in Security or SecurityUpdates.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"SEVERITY":{"description":"Severities, for Linux and macOS.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"MSRC_SEVERITY":{"description":"Severities, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PRIORITY":{"description":"Priorities, for Debian, Raspberry Pi OS and Ubuntu.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"SECTION":{"description":"Sections, for Debian, Raspberry Pi OS and Ubuntu.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PATCH_SET":{"description":"OS or APPLICATION, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}},"PATCH_ID":{"description":"Patches by their ids, for Windows.","type":"array","minItems":1,"items":{"description":"A value; * is every one.","type":"string","minLength":1}}}},"approveAfterDays":{"description":"Days after the release.","type":"integer","minimum":0,"maximum":360},"approveUntilDate":{"description":"Patches released up to this day, YYYY-MM-DD.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"complianceLevel":{"description":"How severe it is where such a patch is missing.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","INFORMATIONAL","UNSPECIFIED"],"default":"UNSPECIFIED"},"enableNonSecurity":{"description":"Also patches that are no security patches. Linux only.","type":"boolean","default":false}}}},"approvedPatches":{"description":"Patches that are approved in any case.","type":"array","maxItems":50,"items":{"description":"A patch, as in KB5034441 or kernel-5.10*.","type":"string","minLength":1,"maxLength":100}},"approvedPatchesComplianceLevel":{"description":"How severe it is where an approved patch is missing.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","INFORMATIONAL","UNSPECIFIED"],"default":"UNSPECIFIED"},"approvedPatchesEnableNonSecurity":{"description":"Whether the approved patches may be others than security patches. Linux only.","type":"boolean","default":false},"rejectedPatches":{"description":"Patches that are never installed on purpose.","type":"array","maxItems":50,"items":{"description":"A patch.","type":"string","minLength":1,"maxLength":100}},"rejectedPatchesAction":{"description":"ALLOW_AS_DEPENDENCY: a rejected patch may come as a dependency of another. BLOCK: not even so.","type":"string","enum":["ALLOW_AS_DEPENDENCY","BLOCK"],"default":"ALLOW_AS_DEPENDENCY"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"description":"Accounts that are left out, or approve or reject other patches.","type":"array","items":{"title":"PatchBaselineException","description":"What differs for some accounts.","type":"object","additionalProperties":false,"required":["accounts","reason"],"properties":{"accounts":{"description":"Names of the accounts.","type":"array","minItems":1,"items":{"description":"Name of an account.","type":"string","minLength":1}},"reason":{"description":"Why they differ, for those who read it next year.","type":"string","minLength":1},"excluded":{"description":"Leave these accounts out.","type":"boolean","default":false},"approvedPatches":{"description":"Instead of the baseline's approved patches.","type":"array","maxItems":50,"items":{"description":"A patch.","type":"string","minLength":1,"maxLength":100}},"rejectedPatches":{"description":"Instead of the baseline's rejected patches.","type":"array","maxItems":50,"items":{"description":"A patch.","type":"string","minLength":1,"maxLength":100}}}}}}};
const pattern32 = new RegExp("^[A-Za-z0-9_.-]{3,128}$", "u");
const pattern33 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operatingSystem === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "operatingSystem"},message:"must have required property '"+"operatingSystem"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deploymentTargets === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema62.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
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
if(!pattern32.test(data0)){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.-]{3,128}$",parentSchema:schema62.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.name.type,parentSchema:schema62.properties.name,data:data0};
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
if(func1(data1) > 1024){
const err6 = {instancePath:instancePath+"/"+"description",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema62.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/"+"description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.description,data:data1};
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
const err8 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.description.type,parentSchema:schema62.properties.description,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operatingSystem !== undefined){
let data2 = data.operatingSystem;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/"+"operatingSystem",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.operatingSystem.type,parentSchema:schema62.properties.operatingSystem,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((((((((((data2 === "AMAZON_LINUX") || (data2 === "AMAZON_LINUX_2")) || (data2 === "AMAZON_LINUX_2022")) || (data2 === "AMAZON_LINUX_2023")) || (data2 === "ALMA_LINUX")) || (data2 === "CENTOS")) || (data2 === "DEBIAN")) || (data2 === "MACOS")) || (data2 === "ORACLE_LINUX")) || (data2 === "RASPBIAN")) || (data2 === "REDHAT_ENTERPRISE_LINUX")) || (data2 === "ROCKY_LINUX")) || (data2 === "SUSE")) || (data2 === "UBUNTU")) || (data2 === "WINDOWS"))){
const err10 = {instancePath:instancePath+"/"+"operatingSystem",keyword:"enum",params:{allowedValues: schema62.properties.operatingSystem.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.operatingSystem.enum,parentSchema:schema62.properties.operatingSystem,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/"+"default",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.default.type,parentSchema:schema62.properties.default,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.patchGroups !== undefined){
let data4 = data.patchGroups;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) > 256){
const err12 = {instancePath:instancePath+"/"+"patchGroups/" + i0,keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema62.properties.patchGroups.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data5) < 1){
const err13 = {instancePath:instancePath+"/"+"patchGroups/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.patchGroups.items,data:data5};
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
const err14 = {instancePath:instancePath+"/"+"patchGroups/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.patchGroups.items.type,parentSchema:schema62.properties.patchGroups.items,data:data5};
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
const err15 = {instancePath:instancePath+"/"+"patchGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.patchGroups.type,parentSchema:schema62.properties.patchGroups,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.approvalRules !== undefined){
let data6 = data.approvalRules;
if(Array.isArray(data6)){
if(data6.length > 10){
const err16 = {instancePath:instancePath+"/"+"approvalRules",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema62.properties.approvalRules,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.filters === undefined){
const err17 = {instancePath:instancePath+"/"+"approvalRules/" + i1,keyword:"required",params:{missingProperty: "filters"},message:"must have required property '"+"filters"+"'",schema:schema62.properties.approvalRules.items.required,parentSchema:schema62.properties.approvalRules.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "filters") || (key1 === "approveAfterDays")) || (key1 === "approveUntilDate")) || (key1 === "complianceLevel")) || (key1 === "enableNonSecurity"))){
const err18 = {instancePath:instancePath+"/"+"approvalRules/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.approvalRules.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.filters !== undefined){
let data8 = data7.filters;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(func9.call(schema62.properties.approvalRules.items.properties.filters.properties, key2))){
const err19 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.approvalRules.items.properties.filters,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.PRODUCT !== undefined){
let data9 = data8.PRODUCT;
if(Array.isArray(data9)){
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err21 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.PRODUCT_FAMILY !== undefined){
let data11 = data8.PRODUCT_FAMILY;
if(Array.isArray(data11)){
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT_FAMILY",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT_FAMILY,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err25 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT_FAMILY/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT_FAMILY.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT_FAMILY/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT_FAMILY.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT_FAMILY.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRODUCT_FAMILY",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT_FAMILY.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRODUCT_FAMILY,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.CLASSIFICATION !== undefined){
let data13 = data8.CLASSIFICATION;
if(Array.isArray(data13)){
if(data13.length < 1){
const err28 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/CLASSIFICATION",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.CLASSIFICATION,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err29 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/CLASSIFICATION/" + i4,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.CLASSIFICATION.items,data:data14};
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
const err30 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/CLASSIFICATION/" + i4,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.CLASSIFICATION.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.CLASSIFICATION.items,data:data14};
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
const err31 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/CLASSIFICATION",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.CLASSIFICATION.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.CLASSIFICATION,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.SEVERITY !== undefined){
let data15 = data8.SEVERITY;
if(Array.isArray(data15)){
if(data15.length < 1){
const err32 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SEVERITY",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SEVERITY,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
let data16 = data15[i5];
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err33 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SEVERITY/" + i5,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SEVERITY.items,data:data16};
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
const err34 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SEVERITY/" + i5,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.SEVERITY.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SEVERITY.items,data:data16};
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
const err35 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SEVERITY",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.SEVERITY.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SEVERITY,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.MSRC_SEVERITY !== undefined){
let data17 = data8.MSRC_SEVERITY;
if(Array.isArray(data17)){
if(data17.length < 1){
const err36 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/MSRC_SEVERITY",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.MSRC_SEVERITY,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
let data18 = data17[i6];
if(typeof data18 === "string"){
if(func1(data18) < 1){
const err37 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/MSRC_SEVERITY/" + i6,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.MSRC_SEVERITY.items,data:data18};
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
const err38 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/MSRC_SEVERITY/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.MSRC_SEVERITY.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.MSRC_SEVERITY.items,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/MSRC_SEVERITY",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.MSRC_SEVERITY.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.MSRC_SEVERITY,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.PRIORITY !== undefined){
let data19 = data8.PRIORITY;
if(Array.isArray(data19)){
if(data19.length < 1){
const err40 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRIORITY",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRIORITY,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
let data20 = data19[i7];
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err41 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRIORITY/" + i7,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRIORITY.items,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRIORITY/" + i7,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.PRIORITY.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRIORITY.items,data:data20};
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
const err43 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PRIORITY",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.PRIORITY.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PRIORITY,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.SECTION !== undefined){
let data21 = data8.SECTION;
if(Array.isArray(data21)){
if(data21.length < 1){
const err44 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SECTION",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SECTION,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len8 = data21.length;
for(let i8=0; i8<len8; i8++){
let data22 = data21[i8];
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err45 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SECTION/" + i8,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SECTION.items,data:data22};
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
const err46 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SECTION/" + i8,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.SECTION.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SECTION.items,data:data22};
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
const err47 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/SECTION",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.SECTION.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.SECTION,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.PATCH_SET !== undefined){
let data23 = data8.PATCH_SET;
if(Array.isArray(data23)){
if(data23.length < 1){
const err48 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_SET",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_SET,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len9 = data23.length;
for(let i9=0; i9<len9; i9++){
let data24 = data23[i9];
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err49 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_SET/" + i9,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_SET.items,data:data24};
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
const err50 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_SET/" + i9,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_SET.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_SET.items,data:data24};
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
const err51 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_SET",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_SET.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_SET,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data8.PATCH_ID !== undefined){
let data25 = data8.PATCH_ID;
if(Array.isArray(data25)){
if(data25.length < 1){
const err52 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_ID",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_ID,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len10 = data25.length;
for(let i10=0; i10<len10; i10++){
let data26 = data25[i10];
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err53 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_ID/" + i10,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_ID.items,data:data26};
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
const err54 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_ID/" + i10,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_ID.items.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_ID.items,data:data26};
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
const err55 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters/PATCH_ID",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_ID.type,parentSchema:schema62.properties.approvalRules.items.properties.filters.properties.PATCH_ID,data:data25};
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
const err56 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/filters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.approvalRules.items.properties.filters.type,parentSchema:schema62.properties.approvalRules.items.properties.filters,data:data8};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data7.approveAfterDays !== undefined){
let data27 = data7.approveAfterDays;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err57 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/approveAfterDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.approvalRules.items.properties.approveAfterDays.type,parentSchema:schema62.properties.approvalRules.items.properties.approveAfterDays,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 360 || isNaN(data27)){
const err58 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/approveAfterDays",keyword:"maximum",params:{comparison: "<=", limit: 360},message:"must be <= 360",schema:360,parentSchema:schema62.properties.approvalRules.items.properties.approveAfterDays,data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err59 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/approveAfterDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema62.properties.approvalRules.items.properties.approveAfterDays,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data7.approveUntilDate !== undefined){
let data28 = data7.approveUntilDate;
if(typeof data28 === "string"){
if(!pattern33.test(data28)){
const err60 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/approveUntilDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema62.properties.approvalRules.items.properties.approveUntilDate,data:data28};
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
const err61 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/approveUntilDate",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.approveUntilDate.type,parentSchema:schema62.properties.approvalRules.items.properties.approveUntilDate,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data7.complianceLevel !== undefined){
let data29 = data7.complianceLevel;
if(typeof data29 !== "string"){
const err62 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/complianceLevel",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvalRules.items.properties.complianceLevel.type,parentSchema:schema62.properties.approvalRules.items.properties.complianceLevel,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((((((data29 === "CRITICAL") || (data29 === "HIGH")) || (data29 === "MEDIUM")) || (data29 === "LOW")) || (data29 === "INFORMATIONAL")) || (data29 === "UNSPECIFIED"))){
const err63 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/complianceLevel",keyword:"enum",params:{allowedValues: schema62.properties.approvalRules.items.properties.complianceLevel.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.approvalRules.items.properties.complianceLevel.enum,parentSchema:schema62.properties.approvalRules.items.properties.complianceLevel,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data7.enableNonSecurity !== undefined){
let data30 = data7.enableNonSecurity;
if(typeof data30 !== "boolean"){
const err64 = {instancePath:instancePath+"/"+"approvalRules/" + i1+"/enableNonSecurity",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.approvalRules.items.properties.enableNonSecurity.type,parentSchema:schema62.properties.approvalRules.items.properties.enableNonSecurity,data:data30};
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
const err65 = {instancePath:instancePath+"/"+"approvalRules/" + i1,keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.approvalRules.items.type,parentSchema:schema62.properties.approvalRules.items,data:data7};
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
const err66 = {instancePath:instancePath+"/"+"approvalRules",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvalRules.type,parentSchema:schema62.properties.approvalRules,data:data6};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.approvedPatches !== undefined){
let data31 = data.approvedPatches;
if(Array.isArray(data31)){
if(data31.length > 50){
const err67 = {instancePath:instancePath+"/"+"approvedPatches",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema62.properties.approvedPatches,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len11 = data31.length;
for(let i11=0; i11<len11; i11++){
let data32 = data31[i11];
if(typeof data32 === "string"){
if(func1(data32) > 100){
const err68 = {instancePath:instancePath+"/"+"approvedPatches/" + i11,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62.properties.approvedPatches.items,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func1(data32) < 1){
const err69 = {instancePath:instancePath+"/"+"approvedPatches/" + i11,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.approvedPatches.items,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/"+"approvedPatches/" + i11,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvedPatches.items.type,parentSchema:schema62.properties.approvedPatches.items,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/"+"approvedPatches",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.approvedPatches.type,parentSchema:schema62.properties.approvedPatches,data:data31};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.approvedPatchesComplianceLevel !== undefined){
let data33 = data.approvedPatchesComplianceLevel;
if(typeof data33 !== "string"){
const err72 = {instancePath:instancePath+"/"+"approvedPatchesComplianceLevel",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.approvedPatchesComplianceLevel.type,parentSchema:schema62.properties.approvedPatchesComplianceLevel,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((((((data33 === "CRITICAL") || (data33 === "HIGH")) || (data33 === "MEDIUM")) || (data33 === "LOW")) || (data33 === "INFORMATIONAL")) || (data33 === "UNSPECIFIED"))){
const err73 = {instancePath:instancePath+"/"+"approvedPatchesComplianceLevel",keyword:"enum",params:{allowedValues: schema62.properties.approvedPatchesComplianceLevel.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.approvedPatchesComplianceLevel.enum,parentSchema:schema62.properties.approvedPatchesComplianceLevel,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.approvedPatchesEnableNonSecurity !== undefined){
let data34 = data.approvedPatchesEnableNonSecurity;
if(typeof data34 !== "boolean"){
const err74 = {instancePath:instancePath+"/"+"approvedPatchesEnableNonSecurity",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.approvedPatchesEnableNonSecurity.type,parentSchema:schema62.properties.approvedPatchesEnableNonSecurity,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.rejectedPatches !== undefined){
let data35 = data.rejectedPatches;
if(Array.isArray(data35)){
if(data35.length > 50){
const err75 = {instancePath:instancePath+"/"+"rejectedPatches",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema62.properties.rejectedPatches,data:data35};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len12 = data35.length;
for(let i12=0; i12<len12; i12++){
let data36 = data35[i12];
if(typeof data36 === "string"){
if(func1(data36) > 100){
const err76 = {instancePath:instancePath+"/"+"rejectedPatches/" + i12,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62.properties.rejectedPatches.items,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func1(data36) < 1){
const err77 = {instancePath:instancePath+"/"+"rejectedPatches/" + i12,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.rejectedPatches.items,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/"+"rejectedPatches/" + i12,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rejectedPatches.items.type,parentSchema:schema62.properties.rejectedPatches.items,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/"+"rejectedPatches",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.rejectedPatches.type,parentSchema:schema62.properties.rejectedPatches,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.rejectedPatchesAction !== undefined){
let data37 = data.rejectedPatchesAction;
if(typeof data37 !== "string"){
const err80 = {instancePath:instancePath+"/"+"rejectedPatchesAction",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.rejectedPatchesAction.type,parentSchema:schema62.properties.rejectedPatchesAction,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data37 === "ALLOW_AS_DEPENDENCY") || (data37 === "BLOCK"))){
const err81 = {instancePath:instancePath+"/"+"rejectedPatchesAction",keyword:"enum",params:{allowedValues: schema62.properties.rejectedPatchesAction.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.rejectedPatchesAction.enum,parentSchema:schema62.properties.rejectedPatchesAction,data:data37};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.deploymentTargets !== undefined){
let data38 = data.deploymentTargets;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key3 in data38){
if(!(((key3 === "organizationalUnits") || (key3 === "accounts")) || (key3 === "excludedAccounts"))){
const err82 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data38.organizationalUnits !== undefined){
let data39 = data38.organizationalUnits;
if(Array.isArray(data39)){
const len13 = data39.length;
for(let i13=0; i13<len13; i13++){
let data40 = data39[i13];
if(typeof data40 === "string"){
if(func1(data40) < 1){
const err83 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i13,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i13,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data39};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data38.accounts !== undefined){
let data41 = data38.accounts;
if(Array.isArray(data41)){
const len14 = data41.length;
for(let i14=0; i14<len14; i14++){
let data42 = data41[i14];
if(typeof data42 === "string"){
if(func1(data42) < 1){
const err86 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i14,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i14,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/"+"deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data41};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data38.excludedAccounts !== undefined){
let data43 = data38.excludedAccounts;
if(Array.isArray(data43)){
const len15 = data43.length;
for(let i15=0; i15<len15; i15++){
let data44 = data43[i15];
if(typeof data44 === "string"){
if(func1(data44) < 1){
const err89 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i15,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data44};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i15,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data44};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data38};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.regions !== undefined){
let data45 = data.regions;
if(Array.isArray(data45)){
const len16 = data45.length;
for(let i16=0; i16<len16; i16++){
let data46 = data45[i16];
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err93 = {instancePath:instancePath+"/"+"regions/" + i16,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.regions.items,data:data46};
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
const err94 = {instancePath:instancePath+"/"+"regions/" + i16,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.regions.items.type,parentSchema:schema62.properties.regions.items,data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/"+"regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.regions.type,parentSchema:schema62.properties.regions,data:data45};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data47 = data.exceptions;
if(Array.isArray(data47)){
const len17 = data47.length;
for(let i17=0; i17<len17; i17++){
let data48 = data47[i17];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.accounts === undefined){
const err96 = {instancePath:instancePath+"/"+"exceptions/" + i17,keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema62.properties.exceptions.items.required,parentSchema:schema62.properties.exceptions.items,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data48.reason === undefined){
const err97 = {instancePath:instancePath+"/"+"exceptions/" + i17,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema62.properties.exceptions.items.required,parentSchema:schema62.properties.exceptions.items,data:data48};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key4 in data48){
if(!(((((key4 === "accounts") || (key4 === "reason")) || (key4 === "excluded")) || (key4 === "approvedPatches")) || (key4 === "rejectedPatches"))){
const err98 = {instancePath:instancePath+"/"+"exceptions/" + i17,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema62.properties.exceptions.items,data:data48};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data48.accounts !== undefined){
let data49 = data48.accounts;
if(Array.isArray(data49)){
if(data49.length < 1){
const err99 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/accounts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema62.properties.exceptions.items.properties.accounts,data:data49};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len18 = data49.length;
for(let i18=0; i18<len18; i18++){
let data50 = data49[i18];
if(typeof data50 === "string"){
if(func1(data50) < 1){
const err100 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/accounts/" + i18,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.exceptions.items.properties.accounts.items,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/accounts/" + i18,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.exceptions.items.properties.accounts.items.type,parentSchema:schema62.properties.exceptions.items.properties.accounts.items,data:data50};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.exceptions.items.properties.accounts.type,parentSchema:schema62.properties.exceptions.items.properties.accounts,data:data49};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data48.reason !== undefined){
let data51 = data48.reason;
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err103 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.exceptions.items.properties.reason,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.exceptions.items.properties.reason.type,parentSchema:schema62.properties.exceptions.items.properties.reason,data:data51};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data48.excluded !== undefined){
let data52 = data48.excluded;
if(typeof data52 !== "boolean"){
const err105 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/excluded",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.exceptions.items.properties.excluded.type,parentSchema:schema62.properties.exceptions.items.properties.excluded,data:data52};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data48.approvedPatches !== undefined){
let data53 = data48.approvedPatches;
if(Array.isArray(data53)){
if(data53.length > 50){
const err106 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/approvedPatches",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema62.properties.exceptions.items.properties.approvedPatches,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len19 = data53.length;
for(let i19=0; i19<len19; i19++){
let data54 = data53[i19];
if(typeof data54 === "string"){
if(func1(data54) > 100){
const err107 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/approvedPatches/" + i19,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62.properties.exceptions.items.properties.approvedPatches.items,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func1(data54) < 1){
const err108 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/approvedPatches/" + i19,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.exceptions.items.properties.approvedPatches.items,data:data54};
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
const err109 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/approvedPatches/" + i19,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.exceptions.items.properties.approvedPatches.items.type,parentSchema:schema62.properties.exceptions.items.properties.approvedPatches.items,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/approvedPatches",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.exceptions.items.properties.approvedPatches.type,parentSchema:schema62.properties.exceptions.items.properties.approvedPatches,data:data53};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data48.rejectedPatches !== undefined){
let data55 = data48.rejectedPatches;
if(Array.isArray(data55)){
if(data55.length > 50){
const err111 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/rejectedPatches",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema62.properties.exceptions.items.properties.rejectedPatches,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len20 = data55.length;
for(let i20=0; i20<len20; i20++){
let data56 = data55[i20];
if(typeof data56 === "string"){
if(func1(data56) > 100){
const err112 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/rejectedPatches/" + i20,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62.properties.exceptions.items.properties.rejectedPatches.items,data:data56};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func1(data56) < 1){
const err113 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/rejectedPatches/" + i20,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.exceptions.items.properties.rejectedPatches.items,data:data56};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/rejectedPatches/" + i20,keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.exceptions.items.properties.rejectedPatches.items.type,parentSchema:schema62.properties.exceptions.items.properties.rejectedPatches.items,data:data56};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/"+"exceptions/" + i17+"/rejectedPatches",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.exceptions.items.properties.rejectedPatches.type,parentSchema:schema62.properties.exceptions.items.properties.rejectedPatches,data:data55};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/"+"exceptions/" + i17,keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.properties.exceptions.items.type,parentSchema:schema62.properties.exceptions.items,data:data48};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/"+"exceptions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.exceptions.type,parentSchema:schema62.properties.exceptions,data:data47};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"MaintenanceWindow","description":"A maintenance window.","type":"object","additionalProperties":false,"required":["name","schedule","duration","cutoff","tasks","deploymentTargets"],"properties":{"name":{"description":"Name of the window. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"description":{"description":"What the window is for.","type":"string","minLength":1,"maxLength":128},"schedule":{"description":"When it opens: cron(minutes hours day-of-month month day-of-week year), rate(7 days), or at(2027-01-31T22:00:00).","type":"string","minLength":1,"maxLength":256},"timezone":{"description":"Time zone of the schedule, an IANA name.","type":"string","default":"UTC","minLength":1},"scheduleOffset":{"description":"Days to wait after the day that the cron expression names, as for two days after Patch Tuesday.","type":"integer","minimum":1,"maximum":6},"duration":{"description":"Hours that it stays open.","type":"integer","minimum":1,"maximum":24},"cutoff":{"description":"Hours before its end after which no task starts.","type":"integer","minimum":0,"maximum":23},"allowUnassociatedTargets":{"description":"Whether tasks may run on nodes that are not among its targets.","type":"boolean","default":false},"targets":{"description":"Which nodes: those that match one of these.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/windowTarget"}},"tasks":{"description":"What is done, in the order of the priorities.","type":"array","minItems":1,"items":{"$ref":"#/$defs/windowTask"}},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"description":"Accounts that are left out, or have the window at another time.","type":"array","items":{"title":"MaintenanceWindowException","description":"What differs for some accounts.","type":"object","additionalProperties":false,"required":["accounts","reason"],"properties":{"accounts":{"description":"Names of the accounts.","type":"array","minItems":1,"items":{"description":"Name of an account.","type":"string","minLength":1}},"reason":{"description":"Why they differ, for those who read it next year.","type":"string","minLength":1},"excluded":{"description":"Leave these accounts out.","type":"boolean","default":false},"schedule":{"description":"Another schedule.","type":"string","minLength":1,"maxLength":256},"timezone":{"description":"Another time zone.","type":"string","minLength":1},"duration":{"description":"Another duration, in hours.","type":"integer","minimum":1,"maximum":24},"cutoff":{"description":"Another cutoff, in hours.","type":"integer","minimum":0,"maximum":23}}}}}};
const schema65 = {"title":"MaintenanceWindowTarget","description":"Nodes of a window: those that match everything that stands here.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the target, by which tasks name it. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"tags":{"description":"Tags by their keys, with the values of which a node has one.","type":"object","additionalProperties":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string"}}},"patchGroups":{"description":"Values of the tag PatchGroup.","type":"array","minItems":1,"maxItems":50,"items":{"description":"A patch group.","type":"string","minLength":1}},"resourceGroups":{"description":"Names of resource groups in the account.","type":"array","minItems":1,"maxItems":10,"items":{"description":"Name of a resource group.","type":"string","minLength":1}},"instanceIds":{"description":"Ids of nodes.","type":"array","minItems":1,"maxItems":50,"items":{"description":"Id of a node.","type":"string","pattern":"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"}}}};
const schema66 = {"title":"MaintenanceWindowTask","description":"A task of a window.","type":"object","additionalProperties":false,"required":["name","type","document"],"properties":{"name":{"description":"Name of the task. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"description":{"description":"What the task does.","type":"string","minLength":1,"maxLength":128},"type":{"description":"RUN_COMMAND runs a Command document on the nodes, AUTOMATION a runbook.","type":"string","enum":["RUN_COMMAND","AUTOMATION"]},"document":{"description":"Name of the document: one of this file, or one of AWS.","type":"string","pattern":"^[A-Za-z0-9_.:/-]{3,128}$"},"documentVersion":{"description":"Version of the document; its default where left out.","type":"string","pattern":"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"},"parameters":{"$ref":"#/$defs/parameters"},"targets":{"description":"Names of targets of this window; all of them where left out.","type":"array","items":{"description":"Name of a target.","type":"string","minLength":1}},"priority":{"description":"Order: lower first, equal ones together.","type":"integer","minimum":0,"default":1},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},"cutoffBehavior":{"description":"What happens at the cutoff to what still runs: CONTINUE_TASK lets it finish, CANCEL_TASK starts no more of it.","type":"string","enum":["CONTINUE_TASK","CANCEL_TASK"],"default":"CONTINUE_TASK"},"serviceRole":{"description":"Name of a role in the accounts that the task uses, instead of Charter's charter-maintenance-window.","type":"string","pattern":"^[A-Za-z0-9_+=,.@/-]{1,128}$"}}};
const pattern38 = new RegExp("^[A-Za-z0-9_.:/-]{3,128}$", "u");
const pattern39 = new RegExp("^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$", "u");
const pattern42 = new RegExp("^[A-Za-z0-9_+=,.@/-]{1,128}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.document === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema66.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
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
if(!pattern32.test(data0)){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.-]{3,128}$",parentSchema:schema66.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.name.type,parentSchema:schema66.properties.name,data:data0};
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
if(func1(data1) > 128){
const err6 = {instancePath:instancePath+"/"+"description",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema66.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/"+"description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema66.properties.description,data:data1};
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
const err8 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.description.type,parentSchema:schema66.properties.description,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.type.type,parentSchema:schema66.properties.type,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data2 === "RUN_COMMAND") || (data2 === "AUTOMATION"))){
const err10 = {instancePath:instancePath+"/"+"type",keyword:"enum",params:{allowedValues: schema66.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.type.enum,parentSchema:schema66.properties.type,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.document !== undefined){
let data3 = data.document;
if(typeof data3 === "string"){
if(!pattern38.test(data3)){
const err11 = {instancePath:instancePath+"/"+"document",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:/-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.:/-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.:/-]{3,128}$",parentSchema:schema66.properties.document,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/"+"document",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.document.type,parentSchema:schema66.properties.document,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.documentVersion !== undefined){
let data4 = data.documentVersion;
if(typeof data4 === "string"){
if(!pattern39.test(data4)){
const err13 = {instancePath:instancePath+"/"+"documentVersion",keyword:"pattern",params:{pattern: "^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"},message:"must match pattern \""+"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"+"\"",schema:"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$",parentSchema:schema66.properties.documentVersion,data:data4};
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
const err14 = {instancePath:instancePath+"/"+"documentVersion",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.documentVersion.type,parentSchema:schema66.properties.documentVersion,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.parameters !== undefined){
let data5 = data.parameters;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[0].type,parentSchema:schema67.additionalProperties.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
const _errs20 = errors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[1].items.type,parentSchema:schema67.additionalProperties.anyOf[1].items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.additionalProperties.anyOf[1].type,parentSchema:schema67.additionalProperties.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err18 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.additionalProperties.anyOf,parentSchema:schema67.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.targets !== undefined){
let data8 = data.targets;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err20 = {instancePath:instancePath+"/"+"targets/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema66.properties.targets.items,data:data9};
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
const err21 = {instancePath:instancePath+"/"+"targets/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.targets.items.type,parentSchema:schema66.properties.targets.items,data:data9};
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
const err22 = {instancePath:instancePath+"/"+"targets",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.targets.type,parentSchema:schema66.properties.targets,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.priority !== undefined){
let data10 = data.priority;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/"+"priority",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema66.properties.priority.type,parentSchema:schema66.properties.priority,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/"+"priority",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.priority,data:data10};
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
if(data.maxConcurrency !== undefined){
let data11 = data.maxConcurrency;
if(typeof data11 === "string"){
if(!pattern40.test(data11)){
const err25 = {instancePath:instancePath+"/"+"maxConcurrency",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$",parentSchema:schema66.properties.maxConcurrency,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/"+"maxConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.maxConcurrency.type,parentSchema:schema66.properties.maxConcurrency,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.maxErrors !== undefined){
let data12 = data.maxErrors;
if(typeof data12 === "string"){
if(!pattern41.test(data12)){
const err27 = {instancePath:instancePath+"/"+"maxErrors",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$",parentSchema:schema66.properties.maxErrors,data:data12};
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
const err28 = {instancePath:instancePath+"/"+"maxErrors",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.maxErrors.type,parentSchema:schema66.properties.maxErrors,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.cutoffBehavior !== undefined){
let data13 = data.cutoffBehavior;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/"+"cutoffBehavior",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.cutoffBehavior.type,parentSchema:schema66.properties.cutoffBehavior,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data13 === "CONTINUE_TASK") || (data13 === "CANCEL_TASK"))){
const err30 = {instancePath:instancePath+"/"+"cutoffBehavior",keyword:"enum",params:{allowedValues: schema66.properties.cutoffBehavior.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.cutoffBehavior.enum,parentSchema:schema66.properties.cutoffBehavior,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.serviceRole !== undefined){
let data14 = data.serviceRole;
if(typeof data14 === "string"){
if(!pattern42.test(data14)){
const err31 = {instancePath:instancePath+"/"+"serviceRole",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+=,.@/-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_+=,.@/-]{1,128}$"+"\"",schema:"^[A-Za-z0-9_+=,.@/-]{1,128}$",parentSchema:schema66.properties.serviceRole,data:data14};
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
const err32 = {instancePath:instancePath+"/"+"serviceRole",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.serviceRole.type,parentSchema:schema66.properties.serviceRole,data:data14};
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
const err33 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.schedule === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.duration === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cutoff === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "cutoff"},message:"must have required property '"+"cutoff"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tasks === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "tasks"},message:"must have required property '"+"tasks"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.deploymentTargets === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema64.properties, key0))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern32.test(data0)){
const err7 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.-]{3,128}$",parentSchema:schema64.properties.name,data:data0};
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
const err8 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.name.type,parentSchema:schema64.properties.name,data:data0};
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
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err9 = {instancePath:instancePath+"/"+"description",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema64.properties.description,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/"+"description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.description,data:data1};
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
const err11 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.description.type,parentSchema:schema64.properties.description,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.schedule !== undefined){
let data2 = data.schedule;
if(typeof data2 === "string"){
if(func1(data2) > 256){
const err12 = {instancePath:instancePath+"/"+"schedule",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema64.properties.schedule,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data2) < 1){
const err13 = {instancePath:instancePath+"/"+"schedule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.schedule,data:data2};
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
const err14 = {instancePath:instancePath+"/"+"schedule",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.schedule.type,parentSchema:schema64.properties.schedule,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.timezone !== undefined){
let data3 = data.timezone;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err15 = {instancePath:instancePath+"/"+"timezone",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.timezone,data:data3};
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
const err16 = {instancePath:instancePath+"/"+"timezone",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.timezone.type,parentSchema:schema64.properties.timezone,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.scheduleOffset !== undefined){
let data4 = data.scheduleOffset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/"+"scheduleOffset",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema64.properties.scheduleOffset.type,parentSchema:schema64.properties.scheduleOffset,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/"+"scheduleOffset",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema64.properties.scheduleOffset,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/"+"scheduleOffset",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema64.properties.scheduleOffset,data:data4};
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
if(data.duration !== undefined){
let data5 = data.duration;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/"+"duration",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema64.properties.duration.type,parentSchema:schema64.properties.duration,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 24 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/"+"duration",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",schema:24,parentSchema:schema64.properties.duration,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/"+"duration",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema64.properties.duration,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.cutoff !== undefined){
let data6 = data.cutoff;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/"+"cutoff",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema64.properties.cutoff.type,parentSchema:schema64.properties.cutoff,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 23 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/"+"cutoff",keyword:"maximum",params:{comparison: "<=", limit: 23},message:"must be <= 23",schema:23,parentSchema:schema64.properties.cutoff,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/"+"cutoff",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema64.properties.cutoff,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.allowUnassociatedTargets !== undefined){
let data7 = data.allowUnassociatedTargets;
if(typeof data7 !== "boolean"){
const err26 = {instancePath:instancePath+"/"+"allowUnassociatedTargets",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.allowUnassociatedTargets.type,parentSchema:schema64.properties.allowUnassociatedTargets,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.targets !== undefined){
let data8 = data.targets;
if(Array.isArray(data8)){
if(data8.length > 100){
const err27 = {instancePath:instancePath+"/"+"targets",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema64.properties.targets,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/"+"targets",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema64.properties.targets,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err29 = {instancePath:instancePath+"/"+"targets/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema65.required,parentSchema:schema65,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data9){
if(!(((((key1 === "name") || (key1 === "tags")) || (key1 === "patchGroups")) || (key1 === "resourceGroups")) || (key1 === "instanceIds"))){
const err30 = {instancePath:instancePath+"/"+"targets/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern32.test(data10)){
const err31 = {instancePath:instancePath+"/"+"targets/" + i0+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.-]{3,128}$",parentSchema:schema65.properties.name,data:data10};
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
const err32 = {instancePath:instancePath+"/"+"targets/" + i0+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.name.type,parentSchema:schema65.properties.name,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.tags !== undefined){
let data11 = data9.tags;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
if(Array.isArray(data12)){
if(data12.length > 50){
const err33 = {instancePath:instancePath+"/"+"targets/" + i0+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema65.properties.tags.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.length < 1){
const err34 = {instancePath:instancePath+"/"+"targets/" + i0+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema65.properties.tags.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 !== "string"){
const err35 = {instancePath:instancePath+"/"+"targets/" + i0+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.tags.additionalProperties.items.type,parentSchema:schema65.properties.tags.additionalProperties.items,data:data13};
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
const err36 = {instancePath:instancePath+"/"+"targets/" + i0+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.tags.additionalProperties.type,parentSchema:schema65.properties.tags.additionalProperties,data:data12};
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
const err37 = {instancePath:instancePath+"/"+"targets/" + i0+"/tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.properties.tags.type,parentSchema:schema65.properties.tags,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.patchGroups !== undefined){
let data14 = data9.patchGroups;
if(Array.isArray(data14)){
if(data14.length > 50){
const err38 = {instancePath:instancePath+"/"+"targets/" + i0+"/patchGroups",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema65.properties.patchGroups,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.length < 1){
const err39 = {instancePath:instancePath+"/"+"targets/" + i0+"/patchGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema65.properties.patchGroups,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err40 = {instancePath:instancePath+"/"+"targets/" + i0+"/patchGroups/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.patchGroups.items,data:data15};
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
const err41 = {instancePath:instancePath+"/"+"targets/" + i0+"/patchGroups/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.patchGroups.items.type,parentSchema:schema65.properties.patchGroups.items,data:data15};
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
const err42 = {instancePath:instancePath+"/"+"targets/" + i0+"/patchGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.patchGroups.type,parentSchema:schema65.properties.patchGroups,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.resourceGroups !== undefined){
let data16 = data9.resourceGroups;
if(Array.isArray(data16)){
if(data16.length > 10){
const err43 = {instancePath:instancePath+"/"+"targets/" + i0+"/resourceGroups",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema65.properties.resourceGroups,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.length < 1){
const err44 = {instancePath:instancePath+"/"+"targets/" + i0+"/resourceGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema65.properties.resourceGroups,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err45 = {instancePath:instancePath+"/"+"targets/" + i0+"/resourceGroups/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.resourceGroups.items,data:data17};
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
const err46 = {instancePath:instancePath+"/"+"targets/" + i0+"/resourceGroups/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.resourceGroups.items.type,parentSchema:schema65.properties.resourceGroups.items,data:data17};
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
const err47 = {instancePath:instancePath+"/"+"targets/" + i0+"/resourceGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.resourceGroups.type,parentSchema:schema65.properties.resourceGroups,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.instanceIds !== undefined){
let data18 = data9.instanceIds;
if(Array.isArray(data18)){
if(data18.length > 50){
const err48 = {instancePath:instancePath+"/"+"targets/" + i0+"/instanceIds",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema65.properties.instanceIds,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data18.length < 1){
const err49 = {instancePath:instancePath+"/"+"targets/" + i0+"/instanceIds",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema65.properties.instanceIds,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(!pattern36.test(data19)){
const err50 = {instancePath:instancePath+"/"+"targets/" + i0+"/instanceIds/" + i4,keyword:"pattern",params:{pattern: "^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"},message:"must match pattern \""+"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"+"\"",schema:"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$",parentSchema:schema65.properties.instanceIds.items,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/"+"targets/" + i0+"/instanceIds/" + i4,keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.instanceIds.items.type,parentSchema:schema65.properties.instanceIds.items,data:data19};
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
const err52 = {instancePath:instancePath+"/"+"targets/" + i0+"/instanceIds",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.instanceIds.type,parentSchema:schema65.properties.instanceIds,data:data18};
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
else {
const err53 = {instancePath:instancePath+"/"+"targets/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data:data9};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/"+"targets",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.targets.type,parentSchema:schema64.properties.targets,data:data8};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.tasks !== undefined){
let data20 = data.tasks;
if(Array.isArray(data20)){
if(data20.length < 1){
const err55 = {instancePath:instancePath+"/"+"tasks",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema64.properties.tasks,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(!(validate53(data20[i5], {instancePath:instancePath+"/"+"tasks/" + i5,parentData:data20,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/"+"tasks",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.tasks.type,parentSchema:schema64.properties.tasks,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.deploymentTargets !== undefined){
let data22 = data.deploymentTargets;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
if(!(((key3 === "organizationalUnits") || (key3 === "accounts")) || (key3 === "excludedAccounts"))){
const err57 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.organizationalUnits !== undefined){
let data23 = data22.organizationalUnits;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err58 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i6,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data24};
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
const err59 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.accounts !== undefined){
let data25 = data22.accounts;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err61 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i7,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data26};
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
const err62 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i7,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/"+"deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.excludedAccounts !== undefined){
let data27 = data22.excludedAccounts;
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
let data28 = data27[i8];
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err64 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i8,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i8,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data28};
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
const err66 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data27};
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
const err67 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.regions !== undefined){
let data29 = data.regions;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
let data30 = data29[i9];
if(typeof data30 === "string"){
if(func1(data30) < 1){
const err68 = {instancePath:instancePath+"/"+"regions/" + i9,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.regions.items,data:data30};
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
const err69 = {instancePath:instancePath+"/"+"regions/" + i9,keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.regions.items.type,parentSchema:schema64.properties.regions.items,data:data30};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/"+"regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.regions.type,parentSchema:schema64.properties.regions,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data31 = data.exceptions;
if(Array.isArray(data31)){
const len10 = data31.length;
for(let i10=0; i10<len10; i10++){
let data32 = data31[i10];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.accounts === undefined){
const err71 = {instancePath:instancePath+"/"+"exceptions/" + i10,keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema64.properties.exceptions.items.required,parentSchema:schema64.properties.exceptions.items,data:data32};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data32.reason === undefined){
const err72 = {instancePath:instancePath+"/"+"exceptions/" + i10,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema64.properties.exceptions.items.required,parentSchema:schema64.properties.exceptions.items,data:data32};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key4 in data32){
if(!(((((((key4 === "accounts") || (key4 === "reason")) || (key4 === "excluded")) || (key4 === "schedule")) || (key4 === "timezone")) || (key4 === "duration")) || (key4 === "cutoff"))){
const err73 = {instancePath:instancePath+"/"+"exceptions/" + i10,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema64.properties.exceptions.items,data:data32};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32.accounts !== undefined){
let data33 = data32.accounts;
if(Array.isArray(data33)){
if(data33.length < 1){
const err74 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/accounts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema64.properties.exceptions.items.properties.accounts,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len11 = data33.length;
for(let i11=0; i11<len11; i11++){
let data34 = data33[i11];
if(typeof data34 === "string"){
if(func1(data34) < 1){
const err75 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/accounts/" + i11,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.exceptions.items.properties.accounts.items,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/accounts/" + i11,keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.exceptions.items.properties.accounts.items.type,parentSchema:schema64.properties.exceptions.items.properties.accounts.items,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.exceptions.items.properties.accounts.type,parentSchema:schema64.properties.exceptions.items.properties.accounts,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.reason !== undefined){
let data35 = data32.reason;
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err78 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.exceptions.items.properties.reason,data:data35};
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
const err79 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.exceptions.items.properties.reason.type,parentSchema:schema64.properties.exceptions.items.properties.reason,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.excluded !== undefined){
let data36 = data32.excluded;
if(typeof data36 !== "boolean"){
const err80 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/excluded",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.exceptions.items.properties.excluded.type,parentSchema:schema64.properties.exceptions.items.properties.excluded,data:data36};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.schedule !== undefined){
let data37 = data32.schedule;
if(typeof data37 === "string"){
if(func1(data37) > 256){
const err81 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/schedule",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema64.properties.exceptions.items.properties.schedule,data:data37};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func1(data37) < 1){
const err82 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/schedule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.exceptions.items.properties.schedule,data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/schedule",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.exceptions.items.properties.schedule.type,parentSchema:schema64.properties.exceptions.items.properties.schedule,data:data37};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.timezone !== undefined){
let data38 = data32.timezone;
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err84 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/timezone",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.exceptions.items.properties.timezone,data:data38};
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
const err85 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/timezone",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.exceptions.items.properties.timezone.type,parentSchema:schema64.properties.exceptions.items.properties.timezone,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data32.duration !== undefined){
let data39 = data32.duration;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err86 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/duration",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema64.properties.exceptions.items.properties.duration.type,parentSchema:schema64.properties.exceptions.items.properties.duration,data:data39};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 24 || isNaN(data39)){
const err87 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/duration",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",schema:24,parentSchema:schema64.properties.exceptions.items.properties.duration,data:data39};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err88 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/duration",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema64.properties.exceptions.items.properties.duration,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data32.cutoff !== undefined){
let data40 = data32.cutoff;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err89 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/cutoff",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema64.properties.exceptions.items.properties.cutoff.type,parentSchema:schema64.properties.exceptions.items.properties.cutoff,data:data40};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 23 || isNaN(data40)){
const err90 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/cutoff",keyword:"maximum",params:{comparison: "<=", limit: 23},message:"must be <= 23",schema:23,parentSchema:schema64.properties.exceptions.items.properties.cutoff,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err91 = {instancePath:instancePath+"/"+"exceptions/" + i10+"/cutoff",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema64.properties.exceptions.items.properties.cutoff,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/"+"exceptions/" + i10,keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.properties.exceptions.items.type,parentSchema:schema64.properties.exceptions.items,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/"+"exceptions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.exceptions.type,parentSchema:schema64.properties.exceptions,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"title":"Association","description":"A State Manager association: a document, the nodes it is applied to, and when.","type":"object","additionalProperties":false,"required":["name","document","deploymentTargets"],"properties":{"name":{"description":"Name of the association. 3 to 128 letters, digits, _ - and .","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"document":{"description":"Name of the document: one of this file, or one of AWS.","type":"string","pattern":"^[A-Za-z0-9_.:/-]{3,128}$"},"documentVersion":{"description":"Version of the document; its default where left out.","type":"string","pattern":"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"},"automationTargetParameter":{"description":"For a runbook: its parameter that takes what the targets stand for.","type":"string","minLength":1,"maxLength":50},"parameters":{"$ref":"#/$defs/parameters"},"targets":{"$ref":"#/$defs/nodes"},"schedule":{"description":"When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.","type":"string","minLength":1,"maxLength":256},"scheduleOffset":{"description":"Days to wait after the day that the cron expression names, as for two days after Patch Tuesday.","type":"integer","minimum":1,"maximum":6},"applyOnlyAtCronInterval":{"description":"Wait for the schedule, and do not run at once when the association is made or changed. Only with cron and at, where it is true unless the config says otherwise; State Manager does not take it with a rate.","type":"boolean","default":true},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},"complianceSeverity":{"description":"How severe it is where a node does not comply.","type":"string","enum":["CRITICAL","HIGH","MEDIUM","LOW","UNSPECIFIED"],"default":"UNSPECIFIED"},"syncCompliance":{"description":"AUTO: the outcome of the last run says whether nodes comply. MANUAL: something else reports it.","type":"string","enum":["AUTO","MANUAL"],"default":"AUTO"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}},"exceptions":{"$ref":"#/$defs/associationExceptions"}}};
const schema73 = {"description":"Accounts that are left out, or get other parameters, another schedule or rate.","type":"array","items":{"title":"AssociationException","description":"What differs for some accounts.","type":"object","additionalProperties":false,"required":["accounts","reason"],"properties":{"accounts":{"description":"Names of the accounts.","type":"array","minItems":1,"items":{"description":"Name of an account.","type":"string","minLength":1}},"reason":{"description":"Why they differ, for those who read it next year.","type":"string","minLength":1},"excluded":{"description":"Leave these accounts out.","type":"boolean","default":false},"parameters":{"$ref":"#/$defs/parameters"},"schedule":{"description":"When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.","type":"string","minLength":1,"maxLength":256},"maxConcurrency":{"description":"How many nodes at once: a number, or a percentage such as 10%.","type":"string","pattern":"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},"maxErrors":{"description":"How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.","type":"string","pattern":"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.accounts === undefined){
const err0 = {instancePath:instancePath+"/"+"" + i0,keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema73.items.required,parentSchema:schema73.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/"+"" + i0,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema73.items.required,parentSchema:schema73.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "accounts") || (key0 === "reason")) || (key0 === "excluded")) || (key0 === "parameters")) || (key0 === "schedule")) || (key0 === "maxConcurrency")) || (key0 === "maxErrors"))){
const err2 = {instancePath:instancePath+"/"+"" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.accounts !== undefined){
let data1 = data0.accounts;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/"+"" + i0+"/accounts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema73.items.properties.accounts,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/"+"" + i0+"/accounts/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73.items.properties.accounts.items,data:data2};
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
const err5 = {instancePath:instancePath+"/"+"" + i0+"/accounts/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.items.properties.accounts.items.type,parentSchema:schema73.items.properties.accounts.items,data:data2};
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
else {
const err6 = {instancePath:instancePath+"/"+"" + i0+"/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.items.properties.accounts.type,parentSchema:schema73.items.properties.accounts,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.reason !== undefined){
let data3 = data0.reason;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err7 = {instancePath:instancePath+"/"+"" + i0+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73.items.properties.reason,data:data3};
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
const err8 = {instancePath:instancePath+"/"+"" + i0+"/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.items.properties.reason.type,parentSchema:schema73.items.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.excluded !== undefined){
let data4 = data0.excluded;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/"+"" + i0+"/excluded",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.items.properties.excluded.type,parentSchema:schema73.items.properties.excluded,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.parameters !== undefined){
let data5 = data0.parameters;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs17 = errors;
let valid7 = false;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/"+"" + i0+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[0].type,parentSchema:schema67.additionalProperties.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid7 = valid7 || _valid0;
const _errs20 = errors;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/"+"" + i0+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[1].items.type,parentSchema:schema67.additionalProperties.anyOf[1].items,data:data7};
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
const err12 = {instancePath:instancePath+"/"+"" + i0+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.additionalProperties.anyOf[1].type,parentSchema:schema67.additionalProperties.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err13 = {instancePath:instancePath+"/"+"" + i0+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.additionalProperties.anyOf,parentSchema:schema67.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/"+"" + i0+"/parameters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.schedule !== undefined){
let data8 = data0.schedule;
if(typeof data8 === "string"){
if(func1(data8) > 256){
const err15 = {instancePath:instancePath+"/"+"" + i0+"/schedule",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema73.items.properties.schedule,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data8) < 1){
const err16 = {instancePath:instancePath+"/"+"" + i0+"/schedule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73.items.properties.schedule,data:data8};
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
const err17 = {instancePath:instancePath+"/"+"" + i0+"/schedule",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.items.properties.schedule.type,parentSchema:schema73.items.properties.schedule,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.maxConcurrency !== undefined){
let data9 = data0.maxConcurrency;
if(typeof data9 === "string"){
if(!pattern40.test(data9)){
const err18 = {instancePath:instancePath+"/"+"" + i0+"/maxConcurrency",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$",parentSchema:schema73.items.properties.maxConcurrency,data:data9};
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
const err19 = {instancePath:instancePath+"/"+"" + i0+"/maxConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.items.properties.maxConcurrency.type,parentSchema:schema73.items.properties.maxConcurrency,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.maxErrors !== undefined){
let data10 = data0.maxErrors;
if(typeof data10 === "string"){
if(!pattern41.test(data10)){
const err20 = {instancePath:instancePath+"/"+"" + i0+"/maxErrors",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$",parentSchema:schema73.items.properties.maxErrors,data:data10};
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
const err21 = {instancePath:instancePath+"/"+"" + i0+"/maxErrors",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.items.properties.maxErrors.type,parentSchema:schema73.items.properties.maxErrors,data:data10};
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
const err22 = {instancePath:instancePath+"/"+"" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.items.type,parentSchema:schema73.items,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.document === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deploymentTargets === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema69.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
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
if(!pattern32.test(data0)){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.-]{3,128}$",parentSchema:schema69.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.name.type,parentSchema:schema69.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 === "string"){
if(!pattern38.test(data1)){
const err6 = {instancePath:instancePath+"/"+"document",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:/-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.:/-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.:/-]{3,128}$",parentSchema:schema69.properties.document,data:data1};
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
const err7 = {instancePath:instancePath+"/"+"document",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.document.type,parentSchema:schema69.properties.document,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.documentVersion !== undefined){
let data2 = data.documentVersion;
if(typeof data2 === "string"){
if(!pattern39.test(data2)){
const err8 = {instancePath:instancePath+"/"+"documentVersion",keyword:"pattern",params:{pattern: "^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"},message:"must match pattern \""+"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$"+"\"",schema:"^(\\$LATEST|\\$DEFAULT|[1-9][0-9]*)$",parentSchema:schema69.properties.documentVersion,data:data2};
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
const err9 = {instancePath:instancePath+"/"+"documentVersion",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.documentVersion.type,parentSchema:schema69.properties.documentVersion,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.automationTargetParameter !== undefined){
let data3 = data.automationTargetParameter;
if(typeof data3 === "string"){
if(func1(data3) > 50){
const err10 = {instancePath:instancePath+"/"+"automationTargetParameter",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema69.properties.automationTargetParameter,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/"+"automationTargetParameter",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.automationTargetParameter,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/"+"automationTargetParameter",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.automationTargetParameter.type,parentSchema:schema69.properties.automationTargetParameter,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.parameters !== undefined){
let data4 = data.parameters;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[0].type,parentSchema:schema67.additionalProperties.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
const _errs18 = errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[1].items.type,parentSchema:schema67.additionalProperties.anyOf[1].items,data:data6};
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
const err15 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.additionalProperties.anyOf[1].type,parentSchema:schema67.additionalProperties.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err16 = {instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.additionalProperties.anyOf,parentSchema:schema67.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.targets !== undefined){
let data7 = data.targets;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((((key2 === "allNodes") || (key2 === "tags")) || (key2 === "patchGroups")) || (key2 === "resourceGroups")) || (key2 === "instanceIds"))){
const err18 = {instancePath:instancePath+"/"+"targets",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.allNodes !== undefined){
let data8 = data7.allNodes;
if(typeof data8 !== "boolean"){
const err19 = {instancePath:instancePath+"/"+"targets/allNodes",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.allNodes.type,parentSchema:schema71.properties.allNodes,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.tags !== undefined){
let data9 = data7.tags;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
let data10 = data9[key3];
if(Array.isArray(data10)){
if(data10.length > 50){
const err20 = {instancePath:instancePath+"/"+"targets/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.tags.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/"+"targets/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.tags.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/"+"targets/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.tags.additionalProperties.items.type,parentSchema:schema71.properties.tags.additionalProperties.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/"+"targets/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.tags.additionalProperties.type,parentSchema:schema71.properties.tags.additionalProperties,data:data10};
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
const err24 = {instancePath:instancePath+"/"+"targets/tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.tags.type,parentSchema:schema71.properties.tags,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.patchGroups !== undefined){
let data12 = data7.patchGroups;
if(Array.isArray(data12)){
if(data12.length > 50){
const err25 = {instancePath:instancePath+"/"+"targets/patchGroups",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.patchGroups,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.length < 1){
const err26 = {instancePath:instancePath+"/"+"targets/patchGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.patchGroups,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err27 = {instancePath:instancePath+"/"+"targets/patchGroups/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.patchGroups.items,data:data13};
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
const err28 = {instancePath:instancePath+"/"+"targets/patchGroups/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.patchGroups.items.type,parentSchema:schema71.properties.patchGroups.items,data:data13};
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
const err29 = {instancePath:instancePath+"/"+"targets/patchGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.patchGroups.type,parentSchema:schema71.properties.patchGroups,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.resourceGroups !== undefined){
let data14 = data7.resourceGroups;
if(Array.isArray(data14)){
if(data14.length > 10){
const err30 = {instancePath:instancePath+"/"+"targets/resourceGroups",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema71.properties.resourceGroups,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.length < 1){
const err31 = {instancePath:instancePath+"/"+"targets/resourceGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.resourceGroups,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err32 = {instancePath:instancePath+"/"+"targets/resourceGroups/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.resourceGroups.items,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/"+"targets/resourceGroups/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.resourceGroups.items.type,parentSchema:schema71.properties.resourceGroups.items,data:data15};
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
const err34 = {instancePath:instancePath+"/"+"targets/resourceGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.resourceGroups.type,parentSchema:schema71.properties.resourceGroups,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.instanceIds !== undefined){
let data16 = data7.instanceIds;
if(Array.isArray(data16)){
if(data16.length > 50){
const err35 = {instancePath:instancePath+"/"+"targets/instanceIds",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.instanceIds,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.length < 1){
const err36 = {instancePath:instancePath+"/"+"targets/instanceIds",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.instanceIds,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(!pattern36.test(data17)){
const err37 = {instancePath:instancePath+"/"+"targets/instanceIds/" + i4,keyword:"pattern",params:{pattern: "^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"},message:"must match pattern \""+"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"+"\"",schema:"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$",parentSchema:schema71.properties.instanceIds.items,data:data17};
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
const err38 = {instancePath:instancePath+"/"+"targets/instanceIds/" + i4,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.instanceIds.items.type,parentSchema:schema71.properties.instanceIds.items,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/"+"targets/instanceIds",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.instanceIds.type,parentSchema:schema71.properties.instanceIds,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/"+"targets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.schedule !== undefined){
let data18 = data.schedule;
if(typeof data18 === "string"){
if(func1(data18) > 256){
const err41 = {instancePath:instancePath+"/"+"schedule",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema69.properties.schedule,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func1(data18) < 1){
const err42 = {instancePath:instancePath+"/"+"schedule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.schedule,data:data18};
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
const err43 = {instancePath:instancePath+"/"+"schedule",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.schedule.type,parentSchema:schema69.properties.schedule,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.scheduleOffset !== undefined){
let data19 = data.scheduleOffset;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err44 = {instancePath:instancePath+"/"+"scheduleOffset",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.properties.scheduleOffset.type,parentSchema:schema69.properties.scheduleOffset,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 6 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/"+"scheduleOffset",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema69.properties.scheduleOffset,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err46 = {instancePath:instancePath+"/"+"scheduleOffset",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema69.properties.scheduleOffset,data:data19};
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
if(data.applyOnlyAtCronInterval !== undefined){
let data20 = data.applyOnlyAtCronInterval;
if(typeof data20 !== "boolean"){
const err47 = {instancePath:instancePath+"/"+"applyOnlyAtCronInterval",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema69.properties.applyOnlyAtCronInterval.type,parentSchema:schema69.properties.applyOnlyAtCronInterval,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.maxConcurrency !== undefined){
let data21 = data.maxConcurrency;
if(typeof data21 === "string"){
if(!pattern40.test(data21)){
const err48 = {instancePath:instancePath+"/"+"maxConcurrency",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$",parentSchema:schema69.properties.maxConcurrency,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/"+"maxConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.maxConcurrency.type,parentSchema:schema69.properties.maxConcurrency,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.maxErrors !== undefined){
let data22 = data.maxErrors;
if(typeof data22 === "string"){
if(!pattern41.test(data22)){
const err50 = {instancePath:instancePath+"/"+"maxErrors",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$",parentSchema:schema69.properties.maxErrors,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/"+"maxErrors",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.maxErrors.type,parentSchema:schema69.properties.maxErrors,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.complianceSeverity !== undefined){
let data23 = data.complianceSeverity;
if(typeof data23 !== "string"){
const err52 = {instancePath:instancePath+"/"+"complianceSeverity",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.complianceSeverity.type,parentSchema:schema69.properties.complianceSeverity,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((((data23 === "CRITICAL") || (data23 === "HIGH")) || (data23 === "MEDIUM")) || (data23 === "LOW")) || (data23 === "UNSPECIFIED"))){
const err53 = {instancePath:instancePath+"/"+"complianceSeverity",keyword:"enum",params:{allowedValues: schema69.properties.complianceSeverity.enum},message:"must be equal to one of the allowed values",schema:schema69.properties.complianceSeverity.enum,parentSchema:schema69.properties.complianceSeverity,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.syncCompliance !== undefined){
let data24 = data.syncCompliance;
if(typeof data24 !== "string"){
const err54 = {instancePath:instancePath+"/"+"syncCompliance",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.syncCompliance.type,parentSchema:schema69.properties.syncCompliance,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((data24 === "AUTO") || (data24 === "MANUAL"))){
const err55 = {instancePath:instancePath+"/"+"syncCompliance",keyword:"enum",params:{allowedValues: schema69.properties.syncCompliance.enum},message:"must be equal to one of the allowed values",schema:schema69.properties.syncCompliance.enum,parentSchema:schema69.properties.syncCompliance,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.deploymentTargets !== undefined){
let data25 = data.deploymentTargets;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!(((key4 === "organizationalUnits") || (key4 === "accounts")) || (key4 === "excludedAccounts"))){
const err56 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data25.organizationalUnits !== undefined){
let data26 = data25.organizationalUnits;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err57 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i5,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data27};
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
const err58 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i5,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.accounts !== undefined){
let data28 = data25.accounts;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err60 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i6,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data29};
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
const err61 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/"+"deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.excludedAccounts !== undefined){
let data30 = data25.excludedAccounts;
if(Array.isArray(data30)){
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err63 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i7,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data31};
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
const err64 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i7,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data31};
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
const err65 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data30};
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
const err66 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.regions !== undefined){
let data32 = data.regions;
if(Array.isArray(data32)){
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
let data33 = data32[i8];
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err67 = {instancePath:instancePath+"/"+"regions/" + i8,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.regions.items,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/"+"regions/" + i8,keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.regions.items.type,parentSchema:schema69.properties.regions.items,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/"+"regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.regions.type,parentSchema:schema69.properties.regions,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.exceptions !== undefined){
if(!(validate57(data.exceptions, {instancePath:instancePath+"/"+"exceptions",parentData:data,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"title":"SsmDocument","description":"An SSM document of your own.","type":"object","additionalProperties":false,"required":["name","type","content","deploymentTargets"],"properties":{"name":{"description":"Name of the document in AWS. 3 to 128 letters, digits, _ - and .; it starts with neither AWS nor amazon.","type":"string","pattern":"^[A-Za-z0-9_.-]{3,128}$"},"type":{"description":"Command runs on nodes, Automation is a runbook, Session configures Session Manager.","type":"string","enum":["Command","Automation","Session"]},"content":{"description":"Path of the document, YAML or JSON, in the config directory.","type":"string","minLength":1},"targetType":{"description":"Kind of resource that the document is for.","type":"string","pattern":"^/[A-Za-z0-9_.:/-]{0,199}$"},"deploymentTargets":{"$ref":"#/$defs/targets"},"regions":{"description":"Regions to deploy to; all enabled Regions where left out.","type":"array","items":{"description":"A Region.","type":"string","minLength":1}}}};
const pattern61 = new RegExp("^/[A-Za-z0-9_.:/-]{0,199}$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.content === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.deploymentTargets === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "content")) || (key0 === "targetType")) || (key0 === "deploymentTargets")) || (key0 === "regions"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern32.test(data0)){
const err5 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{3,128}$"+"\"",schema:"^[A-Za-z0-9_.-]{3,128}$",parentSchema:schema84.properties.name,data:data0};
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
const err6 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.name.type,parentSchema:schema84.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.type.type,parentSchema:schema84.properties.type,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "Command") || (data1 === "Automation")) || (data1 === "Session"))){
const err8 = {instancePath:instancePath+"/"+"type",keyword:"enum",params:{allowedValues: schema84.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.type.enum,parentSchema:schema84.properties.type,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/"+"content",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84.properties.content,data:data2};
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
const err10 = {instancePath:instancePath+"/"+"content",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.content.type,parentSchema:schema84.properties.content,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.targetType !== undefined){
let data3 = data.targetType;
if(typeof data3 === "string"){
if(!pattern61.test(data3)){
const err11 = {instancePath:instancePath+"/"+"targetType",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.:/-]{0,199}$"},message:"must match pattern \""+"^/[A-Za-z0-9_.:/-]{0,199}$"+"\"",schema:"^/[A-Za-z0-9_.:/-]{0,199}$",parentSchema:schema84.properties.targetType,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/"+"targetType",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.targetType.type,parentSchema:schema84.properties.targetType,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deploymentTargets !== undefined){
let data4 = data.deploymentTargets;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "organizationalUnits") || (key1 === "accounts")) || (key1 === "excludedAccounts"))){
const err13 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err14 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data6};
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
const err15 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data6};
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
const err16 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err17 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data8};
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
const err19 = {instancePath:instancePath+"/"+"deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err20 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data10};
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
const err21 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data10};
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
const err22 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.regions !== undefined){
let data11 = data.regions;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err24 = {instancePath:instancePath+"/"+"regions/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84.properties.regions.items,data:data12};
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
const err25 = {instancePath:instancePath+"/"+"regions/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.regions.items.type,parentSchema:schema84.properties.regions.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/"+"regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.regions.type,parentSchema:schema84.properties.regions,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/systems-manager-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func9.call(schema61.properties, key0)) || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.patchBaselines !== undefined){
let data0 = data.patchBaselines;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data0[i0], {instancePath:instancePath+"/"+"patchBaselines/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/"+"patchBaselines",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.patchBaselines.type,parentSchema:schema61.properties.patchBaselines,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.maintenanceWindows !== undefined){
let data2 = data.maintenanceWindows;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data2[i1], {instancePath:instancePath+"/"+"maintenanceWindows/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/"+"maintenanceWindows",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.maintenanceWindows.type,parentSchema:schema61.properties.maintenanceWindows,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.associations !== undefined){
let data4 = data.associations;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data4[i2], {instancePath:instancePath+"/"+"associations/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/"+"associations",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.associations.type,parentSchema:schema61.properties.associations,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inventory !== undefined){
let data6 = data.inventory;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.deploymentTargets === undefined){
const err4 = {instancePath:instancePath+"/"+"inventory",keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema61.properties.inventory.required,parentSchema:schema61.properties.inventory,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data6){
if(!(func9.call(schema61.properties.inventory.properties, key1))){
const err5 = {instancePath:instancePath+"/"+"inventory",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.inventory,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6.schedule !== undefined){
let data7 = data6.schedule;
if(typeof data7 === "string"){
if(func1(data7) > 256){
const err6 = {instancePath:instancePath+"/"+"inventory/schedule",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema61.properties.inventory.properties.schedule,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data7) < 1){
const err7 = {instancePath:instancePath+"/"+"inventory/schedule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.inventory.properties.schedule,data:data7};
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
const err8 = {instancePath:instancePath+"/"+"inventory/schedule",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.inventory.properties.schedule.type,parentSchema:schema61.properties.inventory.properties.schedule,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.parameters !== undefined){
let data8 = data6.parameters;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
let data9 = data8[key2];
const _errs21 = errors;
let valid10 = false;
const _errs22 = errors;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/"+"inventory/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[0].type,parentSchema:schema67.additionalProperties.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid10 = valid10 || _valid0;
const _errs24 = errors;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 !== "string"){
const err10 = {instancePath:instancePath+"/"+"inventory/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[1].items.type,parentSchema:schema67.additionalProperties.anyOf[1].items,data:data10};
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
const err11 = {instancePath:instancePath+"/"+"inventory/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.additionalProperties.anyOf[1].type,parentSchema:schema67.additionalProperties.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const err12 = {instancePath:instancePath+"/"+"inventory/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.additionalProperties.anyOf,parentSchema:schema67.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/"+"inventory/parameters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.targets !== undefined){
let data11 = data6.targets;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((((key3 === "allNodes") || (key3 === "tags")) || (key3 === "patchGroups")) || (key3 === "resourceGroups")) || (key3 === "instanceIds"))){
const err14 = {instancePath:instancePath+"/"+"inventory/targets",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.allNodes !== undefined){
let data12 = data11.allNodes;
if(typeof data12 !== "boolean"){
const err15 = {instancePath:instancePath+"/"+"inventory/targets/allNodes",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.allNodes.type,parentSchema:schema71.properties.allNodes,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.tags !== undefined){
let data13 = data11.tags;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
let data14 = data13[key4];
if(Array.isArray(data14)){
if(data14.length > 50){
const err16 = {instancePath:instancePath+"/"+"inventory/targets/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.tags.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data14.length < 1){
const err17 = {instancePath:instancePath+"/"+"inventory/targets/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.tags.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
const err18 = {instancePath:instancePath+"/"+"inventory/targets/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.tags.additionalProperties.items.type,parentSchema:schema71.properties.tags.additionalProperties.items,data:data15};
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
const err19 = {instancePath:instancePath+"/"+"inventory/targets/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.tags.additionalProperties.type,parentSchema:schema71.properties.tags.additionalProperties,data:data14};
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
const err20 = {instancePath:instancePath+"/"+"inventory/targets/tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.tags.type,parentSchema:schema71.properties.tags,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.patchGroups !== undefined){
let data16 = data11.patchGroups;
if(Array.isArray(data16)){
if(data16.length > 50){
const err21 = {instancePath:instancePath+"/"+"inventory/targets/patchGroups",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.patchGroups,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data16.length < 1){
const err22 = {instancePath:instancePath+"/"+"inventory/targets/patchGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.patchGroups,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err23 = {instancePath:instancePath+"/"+"inventory/targets/patchGroups/" + i5,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.patchGroups.items,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/"+"inventory/targets/patchGroups/" + i5,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.patchGroups.items.type,parentSchema:schema71.properties.patchGroups.items,data:data17};
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
const err25 = {instancePath:instancePath+"/"+"inventory/targets/patchGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.patchGroups.type,parentSchema:schema71.properties.patchGroups,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.resourceGroups !== undefined){
let data18 = data11.resourceGroups;
if(Array.isArray(data18)){
if(data18.length > 10){
const err26 = {instancePath:instancePath+"/"+"inventory/targets/resourceGroups",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema71.properties.resourceGroups,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data18.length < 1){
const err27 = {instancePath:instancePath+"/"+"inventory/targets/resourceGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.resourceGroups,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
let data19 = data18[i6];
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err28 = {instancePath:instancePath+"/"+"inventory/targets/resourceGroups/" + i6,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.resourceGroups.items,data:data19};
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
const err29 = {instancePath:instancePath+"/"+"inventory/targets/resourceGroups/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.resourceGroups.items.type,parentSchema:schema71.properties.resourceGroups.items,data:data19};
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
const err30 = {instancePath:instancePath+"/"+"inventory/targets/resourceGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.resourceGroups.type,parentSchema:schema71.properties.resourceGroups,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.instanceIds !== undefined){
let data20 = data11.instanceIds;
if(Array.isArray(data20)){
if(data20.length > 50){
const err31 = {instancePath:instancePath+"/"+"inventory/targets/instanceIds",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.instanceIds,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data20.length < 1){
const err32 = {instancePath:instancePath+"/"+"inventory/targets/instanceIds",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.instanceIds,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
let data21 = data20[i7];
if(typeof data21 === "string"){
if(!pattern36.test(data21)){
const err33 = {instancePath:instancePath+"/"+"inventory/targets/instanceIds/" + i7,keyword:"pattern",params:{pattern: "^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"},message:"must match pattern \""+"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"+"\"",schema:"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$",parentSchema:schema71.properties.instanceIds.items,data:data21};
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
const err34 = {instancePath:instancePath+"/"+"inventory/targets/instanceIds/" + i7,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.instanceIds.items.type,parentSchema:schema71.properties.instanceIds.items,data:data21};
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
const err35 = {instancePath:instancePath+"/"+"inventory/targets/instanceIds",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.instanceIds.type,parentSchema:schema71.properties.instanceIds,data:data20};
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
const err36 = {instancePath:instancePath+"/"+"inventory/targets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.maxConcurrency !== undefined){
let data22 = data6.maxConcurrency;
if(typeof data22 === "string"){
if(!pattern40.test(data22)){
const err37 = {instancePath:instancePath+"/"+"inventory/maxConcurrency",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$",parentSchema:schema61.properties.inventory.properties.maxConcurrency,data:data22};
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
const err38 = {instancePath:instancePath+"/"+"inventory/maxConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.inventory.properties.maxConcurrency.type,parentSchema:schema61.properties.inventory.properties.maxConcurrency,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data6.maxErrors !== undefined){
let data23 = data6.maxErrors;
if(typeof data23 === "string"){
if(!pattern41.test(data23)){
const err39 = {instancePath:instancePath+"/"+"inventory/maxErrors",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$",parentSchema:schema61.properties.inventory.properties.maxErrors,data:data23};
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
const err40 = {instancePath:instancePath+"/"+"inventory/maxErrors",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.inventory.properties.maxErrors.type,parentSchema:schema61.properties.inventory.properties.maxErrors,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.complianceSeverity !== undefined){
let data24 = data6.complianceSeverity;
if(typeof data24 !== "string"){
const err41 = {instancePath:instancePath+"/"+"inventory/complianceSeverity",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.inventory.properties.complianceSeverity.type,parentSchema:schema61.properties.inventory.properties.complianceSeverity,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((((data24 === "CRITICAL") || (data24 === "HIGH")) || (data24 === "MEDIUM")) || (data24 === "LOW")) || (data24 === "UNSPECIFIED"))){
const err42 = {instancePath:instancePath+"/"+"inventory/complianceSeverity",keyword:"enum",params:{allowedValues: schema61.properties.inventory.properties.complianceSeverity.enum},message:"must be equal to one of the allowed values",schema:schema61.properties.inventory.properties.complianceSeverity.enum,parentSchema:schema61.properties.inventory.properties.complianceSeverity,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data6.deploymentTargets !== undefined){
let data25 = data6.deploymentTargets;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!(((key5 === "organizationalUnits") || (key5 === "accounts")) || (key5 === "excludedAccounts"))){
const err43 = {instancePath:instancePath+"/"+"inventory/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data25.organizationalUnits !== undefined){
let data26 = data25.organizationalUnits;
if(Array.isArray(data26)){
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
let data27 = data26[i8];
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err44 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/organizationalUnits/" + i8,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data27};
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
const err45 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/organizationalUnits/" + i8,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data27};
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
const err46 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.accounts !== undefined){
let data28 = data25.accounts;
if(Array.isArray(data28)){
const len9 = data28.length;
for(let i9=0; i9<len9; i9++){
let data29 = data28[i9];
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err47 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/accounts/" + i9,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/accounts/" + i9,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.excludedAccounts !== undefined){
let data30 = data25.excludedAccounts;
if(Array.isArray(data30)){
const len10 = data30.length;
for(let i10=0; i10<len10; i10++){
let data31 = data30[i10];
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err50 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/excludedAccounts/" + i10,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/excludedAccounts/" + i10,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data31};
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
const err52 = {instancePath:instancePath+"/"+"inventory/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data30};
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
else {
const err53 = {instancePath:instancePath+"/"+"inventory/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data6.regions !== undefined){
let data32 = data6.regions;
if(Array.isArray(data32)){
const len11 = data32.length;
for(let i11=0; i11<len11; i11++){
let data33 = data32[i11];
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err54 = {instancePath:instancePath+"/"+"inventory/regions/" + i11,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.inventory.properties.regions.items,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/"+"inventory/regions/" + i11,keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.inventory.properties.regions.items.type,parentSchema:schema61.properties.inventory.properties.regions.items,data:data33};
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
const err56 = {instancePath:instancePath+"/"+"inventory/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.inventory.properties.regions.type,parentSchema:schema61.properties.inventory.properties.regions,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data6.exceptions !== undefined){
if(!(validate57(data6.exceptions, {instancePath:instancePath+"/"+"inventory/exceptions",parentData:data6,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/"+"inventory",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.inventory.type,parentSchema:schema61.properties.inventory,data:data6};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.agentUpdate !== undefined){
let data35 = data.agentUpdate;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.deploymentTargets === undefined){
const err58 = {instancePath:instancePath+"/"+"agentUpdate",keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema61.properties.agentUpdate.required,parentSchema:schema61.properties.agentUpdate,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key6 in data35){
if(!(func9.call(schema61.properties.agentUpdate.properties, key6))){
const err59 = {instancePath:instancePath+"/"+"agentUpdate",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.agentUpdate,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.schedule !== undefined){
let data36 = data35.schedule;
if(typeof data36 === "string"){
if(func1(data36) > 256){
const err60 = {instancePath:instancePath+"/"+"agentUpdate/schedule",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema61.properties.agentUpdate.properties.schedule,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func1(data36) < 1){
const err61 = {instancePath:instancePath+"/"+"agentUpdate/schedule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.agentUpdate.properties.schedule,data:data36};
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
const err62 = {instancePath:instancePath+"/"+"agentUpdate/schedule",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.agentUpdate.properties.schedule.type,parentSchema:schema61.properties.agentUpdate.properties.schedule,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.parameters !== undefined){
let data37 = data35.parameters;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
let data38 = data37[key7];
const _errs90 = errors;
let valid37 = false;
const _errs91 = errors;
if(typeof data38 !== "string"){
const err63 = {instancePath:instancePath+"/"+"agentUpdate/parameters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[0].type,parentSchema:schema67.additionalProperties.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid1 = _errs91 === errors;
valid37 = valid37 || _valid1;
const _errs93 = errors;
if(Array.isArray(data38)){
const len12 = data38.length;
for(let i12=0; i12<len12; i12++){
let data39 = data38[i12];
if(typeof data39 !== "string"){
const err64 = {instancePath:instancePath+"/"+"agentUpdate/parameters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[1].items.type,parentSchema:schema67.additionalProperties.anyOf[1].items,data:data39};
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
const err65 = {instancePath:instancePath+"/"+"agentUpdate/parameters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.additionalProperties.anyOf[1].type,parentSchema:schema67.additionalProperties.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid1 = _errs93 === errors;
valid37 = valid37 || _valid1;
if(!valid37){
const err66 = {instancePath:instancePath+"/"+"agentUpdate/parameters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.additionalProperties.anyOf,parentSchema:schema67.additionalProperties,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/"+"agentUpdate/parameters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data35.targets !== undefined){
let data40 = data35.targets;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!(((((key8 === "allNodes") || (key8 === "tags")) || (key8 === "patchGroups")) || (key8 === "resourceGroups")) || (key8 === "instanceIds"))){
const err68 = {instancePath:instancePath+"/"+"agentUpdate/targets",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data40.allNodes !== undefined){
let data41 = data40.allNodes;
if(typeof data41 !== "boolean"){
const err69 = {instancePath:instancePath+"/"+"agentUpdate/targets/allNodes",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.allNodes.type,parentSchema:schema71.properties.allNodes,data:data41};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data40.tags !== undefined){
let data42 = data40.tags;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key9 in data42){
let data43 = data42[key9];
if(Array.isArray(data43)){
if(data43.length > 50){
const err70 = {instancePath:instancePath+"/"+"agentUpdate/targets/tags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.tags.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data43.length < 1){
const err71 = {instancePath:instancePath+"/"+"agentUpdate/targets/tags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.tags.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len13 = data43.length;
for(let i13=0; i13<len13; i13++){
let data44 = data43[i13];
if(typeof data44 !== "string"){
const err72 = {instancePath:instancePath+"/"+"agentUpdate/targets/tags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.tags.additionalProperties.items.type,parentSchema:schema71.properties.tags.additionalProperties.items,data:data44};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/"+"agentUpdate/targets/tags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.tags.additionalProperties.type,parentSchema:schema71.properties.tags.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/"+"agentUpdate/targets/tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.tags.type,parentSchema:schema71.properties.tags,data:data42};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data40.patchGroups !== undefined){
let data45 = data40.patchGroups;
if(Array.isArray(data45)){
if(data45.length > 50){
const err75 = {instancePath:instancePath+"/"+"agentUpdate/targets/patchGroups",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.patchGroups,data:data45};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data45.length < 1){
const err76 = {instancePath:instancePath+"/"+"agentUpdate/targets/patchGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.patchGroups,data:data45};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len14 = data45.length;
for(let i14=0; i14<len14; i14++){
let data46 = data45[i14];
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err77 = {instancePath:instancePath+"/"+"agentUpdate/targets/patchGroups/" + i14,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.patchGroups.items,data:data46};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/"+"agentUpdate/targets/patchGroups/" + i14,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.patchGroups.items.type,parentSchema:schema71.properties.patchGroups.items,data:data46};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/"+"agentUpdate/targets/patchGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.patchGroups.type,parentSchema:schema71.properties.patchGroups,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data40.resourceGroups !== undefined){
let data47 = data40.resourceGroups;
if(Array.isArray(data47)){
if(data47.length > 10){
const err80 = {instancePath:instancePath+"/"+"agentUpdate/targets/resourceGroups",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema71.properties.resourceGroups,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data47.length < 1){
const err81 = {instancePath:instancePath+"/"+"agentUpdate/targets/resourceGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.resourceGroups,data:data47};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len15 = data47.length;
for(let i15=0; i15<len15; i15++){
let data48 = data47[i15];
if(typeof data48 === "string"){
if(func1(data48) < 1){
const err82 = {instancePath:instancePath+"/"+"agentUpdate/targets/resourceGroups/" + i15,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.resourceGroups.items,data:data48};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/"+"agentUpdate/targets/resourceGroups/" + i15,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.resourceGroups.items.type,parentSchema:schema71.properties.resourceGroups.items,data:data48};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/"+"agentUpdate/targets/resourceGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.resourceGroups.type,parentSchema:schema71.properties.resourceGroups,data:data47};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.instanceIds !== undefined){
let data49 = data40.instanceIds;
if(Array.isArray(data49)){
if(data49.length > 50){
const err85 = {instancePath:instancePath+"/"+"agentUpdate/targets/instanceIds",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.instanceIds,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data49.length < 1){
const err86 = {instancePath:instancePath+"/"+"agentUpdate/targets/instanceIds",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.instanceIds,data:data49};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len16 = data49.length;
for(let i16=0; i16<len16; i16++){
let data50 = data49[i16];
if(typeof data50 === "string"){
if(!pattern36.test(data50)){
const err87 = {instancePath:instancePath+"/"+"agentUpdate/targets/instanceIds/" + i16,keyword:"pattern",params:{pattern: "^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"},message:"must match pattern \""+"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"+"\"",schema:"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$",parentSchema:schema71.properties.instanceIds.items,data:data50};
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
const err88 = {instancePath:instancePath+"/"+"agentUpdate/targets/instanceIds/" + i16,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.instanceIds.items.type,parentSchema:schema71.properties.instanceIds.items,data:data50};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/"+"agentUpdate/targets/instanceIds",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.instanceIds.type,parentSchema:schema71.properties.instanceIds,data:data49};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/"+"agentUpdate/targets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35.maxConcurrency !== undefined){
let data51 = data35.maxConcurrency;
if(typeof data51 === "string"){
if(!pattern40.test(data51)){
const err91 = {instancePath:instancePath+"/"+"agentUpdate/maxConcurrency",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$",parentSchema:schema61.properties.agentUpdate.properties.maxConcurrency,data:data51};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/"+"agentUpdate/maxConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.agentUpdate.properties.maxConcurrency.type,parentSchema:schema61.properties.agentUpdate.properties.maxConcurrency,data:data51};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.maxErrors !== undefined){
let data52 = data35.maxErrors;
if(typeof data52 === "string"){
if(!pattern41.test(data52)){
const err93 = {instancePath:instancePath+"/"+"agentUpdate/maxErrors",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$",parentSchema:schema61.properties.agentUpdate.properties.maxErrors,data:data52};
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
const err94 = {instancePath:instancePath+"/"+"agentUpdate/maxErrors",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.agentUpdate.properties.maxErrors.type,parentSchema:schema61.properties.agentUpdate.properties.maxErrors,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data35.complianceSeverity !== undefined){
let data53 = data35.complianceSeverity;
if(typeof data53 !== "string"){
const err95 = {instancePath:instancePath+"/"+"agentUpdate/complianceSeverity",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.agentUpdate.properties.complianceSeverity.type,parentSchema:schema61.properties.agentUpdate.properties.complianceSeverity,data:data53};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((((data53 === "CRITICAL") || (data53 === "HIGH")) || (data53 === "MEDIUM")) || (data53 === "LOW")) || (data53 === "UNSPECIFIED"))){
const err96 = {instancePath:instancePath+"/"+"agentUpdate/complianceSeverity",keyword:"enum",params:{allowedValues: schema61.properties.agentUpdate.properties.complianceSeverity.enum},message:"must be equal to one of the allowed values",schema:schema61.properties.agentUpdate.properties.complianceSeverity.enum,parentSchema:schema61.properties.agentUpdate.properties.complianceSeverity,data:data53};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data35.deploymentTargets !== undefined){
let data54 = data35.deploymentTargets;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key10 in data54){
if(!(((key10 === "organizationalUnits") || (key10 === "accounts")) || (key10 === "excludedAccounts"))){
const err97 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data54.organizationalUnits !== undefined){
let data55 = data54.organizationalUnits;
if(Array.isArray(data55)){
const len17 = data55.length;
for(let i17=0; i17<len17; i17++){
let data56 = data55[i17];
if(typeof data56 === "string"){
if(func1(data56) < 1){
const err98 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/organizationalUnits/" + i17,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data56};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/organizationalUnits/" + i17,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data56};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data55};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data54.accounts !== undefined){
let data57 = data54.accounts;
if(Array.isArray(data57)){
const len18 = data57.length;
for(let i18=0; i18<len18; i18++){
let data58 = data57[i18];
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err101 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/accounts/" + i18,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data58};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/accounts/" + i18,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data58};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data57};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data54.excludedAccounts !== undefined){
let data59 = data54.excludedAccounts;
if(Array.isArray(data59)){
const len19 = data59.length;
for(let i19=0; i19<len19; i19++){
let data60 = data59[i19];
if(typeof data60 === "string"){
if(func1(data60) < 1){
const err104 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/excludedAccounts/" + i19,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data60};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/excludedAccounts/" + i19,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data60};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data59};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/"+"agentUpdate/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data35.regions !== undefined){
let data61 = data35.regions;
if(Array.isArray(data61)){
const len20 = data61.length;
for(let i20=0; i20<len20; i20++){
let data62 = data61[i20];
if(typeof data62 === "string"){
if(func1(data62) < 1){
const err108 = {instancePath:instancePath+"/"+"agentUpdate/regions/" + i20,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.agentUpdate.properties.regions.items,data:data62};
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
const err109 = {instancePath:instancePath+"/"+"agentUpdate/regions/" + i20,keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.agentUpdate.properties.regions.items.type,parentSchema:schema61.properties.agentUpdate.properties.regions.items,data:data62};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/"+"agentUpdate/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.agentUpdate.properties.regions.type,parentSchema:schema61.properties.agentUpdate.properties.regions,data:data61};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data35.exceptions !== undefined){
if(!(validate57(data35.exceptions, {instancePath:instancePath+"/"+"agentUpdate/exceptions",parentData:data35,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath:instancePath+"/"+"agentUpdate",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.agentUpdate.type,parentSchema:schema61.properties.agentUpdate,data:data35};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.patchScan !== undefined){
let data64 = data.patchScan;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.deploymentTargets === undefined){
const err112 = {instancePath:instancePath+"/"+"patchScan",keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema61.properties.patchScan.required,parentSchema:schema61.properties.patchScan,data:data64};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key11 in data64){
if(!(func9.call(schema61.properties.patchScan.properties, key11))){
const err113 = {instancePath:instancePath+"/"+"patchScan",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.patchScan,data:data64};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data64.schedule !== undefined){
let data65 = data64.schedule;
if(typeof data65 === "string"){
if(func1(data65) > 256){
const err114 = {instancePath:instancePath+"/"+"patchScan/schedule",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema61.properties.patchScan.properties.schedule,data:data65};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func1(data65) < 1){
const err115 = {instancePath:instancePath+"/"+"patchScan/schedule",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.patchScan.properties.schedule,data:data65};
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
const err116 = {instancePath:instancePath+"/"+"patchScan/schedule",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.patchScan.properties.schedule.type,parentSchema:schema61.properties.patchScan.properties.schedule,data:data65};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data64.parameters !== undefined){
let data66 = data64.parameters;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key12 in data66){
let data67 = data66[key12];
const _errs159 = errors;
let valid64 = false;
const _errs160 = errors;
if(typeof data67 !== "string"){
const err117 = {instancePath:instancePath+"/"+"patchScan/parameters/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[0].type,parentSchema:schema67.additionalProperties.anyOf[0],data:data67};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid2 = _errs160 === errors;
valid64 = valid64 || _valid2;
const _errs162 = errors;
if(Array.isArray(data67)){
const len21 = data67.length;
for(let i21=0; i21<len21; i21++){
let data68 = data67[i21];
if(typeof data68 !== "string"){
const err118 = {instancePath:instancePath+"/"+"patchScan/parameters/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.additionalProperties.anyOf[1].items.type,parentSchema:schema67.additionalProperties.anyOf[1].items,data:data68};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/"+"patchScan/parameters/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.additionalProperties.anyOf[1].type,parentSchema:schema67.additionalProperties.anyOf[1],data:data67};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid2 = _errs162 === errors;
valid64 = valid64 || _valid2;
if(!valid64){
const err120 = {instancePath:instancePath+"/"+"patchScan/parameters/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema67.additionalProperties.anyOf,parentSchema:schema67.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/"+"patchScan/parameters",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data66};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data64.targets !== undefined){
let data69 = data64.targets;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key13 in data69){
if(!(((((key13 === "allNodes") || (key13 === "tags")) || (key13 === "patchGroups")) || (key13 === "resourceGroups")) || (key13 === "instanceIds"))){
const err122 = {instancePath:instancePath+"/"+"patchScan/targets",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data:data69};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data69.allNodes !== undefined){
let data70 = data69.allNodes;
if(typeof data70 !== "boolean"){
const err123 = {instancePath:instancePath+"/"+"patchScan/targets/allNodes",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.allNodes.type,parentSchema:schema71.properties.allNodes,data:data70};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data69.tags !== undefined){
let data71 = data69.tags;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key14 in data71){
let data72 = data71[key14];
if(Array.isArray(data72)){
if(data72.length > 50){
const err124 = {instancePath:instancePath+"/"+"patchScan/targets/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.tags.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data72.length < 1){
const err125 = {instancePath:instancePath+"/"+"patchScan/targets/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.tags.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len22 = data72.length;
for(let i22=0; i22<len22; i22++){
let data73 = data72[i22];
if(typeof data73 !== "string"){
const err126 = {instancePath:instancePath+"/"+"patchScan/targets/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.tags.additionalProperties.items.type,parentSchema:schema71.properties.tags.additionalProperties.items,data:data73};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/"+"patchScan/targets/tags/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.tags.additionalProperties.type,parentSchema:schema71.properties.tags.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/"+"patchScan/targets/tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.properties.tags.type,parentSchema:schema71.properties.tags,data:data71};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data69.patchGroups !== undefined){
let data74 = data69.patchGroups;
if(Array.isArray(data74)){
if(data74.length > 50){
const err129 = {instancePath:instancePath+"/"+"patchScan/targets/patchGroups",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.patchGroups,data:data74};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data74.length < 1){
const err130 = {instancePath:instancePath+"/"+"patchScan/targets/patchGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.patchGroups,data:data74};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len23 = data74.length;
for(let i23=0; i23<len23; i23++){
let data75 = data74[i23];
if(typeof data75 === "string"){
if(func1(data75) < 1){
const err131 = {instancePath:instancePath+"/"+"patchScan/targets/patchGroups/" + i23,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.patchGroups.items,data:data75};
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
const err132 = {instancePath:instancePath+"/"+"patchScan/targets/patchGroups/" + i23,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.patchGroups.items.type,parentSchema:schema71.properties.patchGroups.items,data:data75};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/"+"patchScan/targets/patchGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.patchGroups.type,parentSchema:schema71.properties.patchGroups,data:data74};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data69.resourceGroups !== undefined){
let data76 = data69.resourceGroups;
if(Array.isArray(data76)){
if(data76.length > 10){
const err134 = {instancePath:instancePath+"/"+"patchScan/targets/resourceGroups",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema71.properties.resourceGroups,data:data76};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data76.length < 1){
const err135 = {instancePath:instancePath+"/"+"patchScan/targets/resourceGroups",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.resourceGroups,data:data76};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len24 = data76.length;
for(let i24=0; i24<len24; i24++){
let data77 = data76[i24];
if(typeof data77 === "string"){
if(func1(data77) < 1){
const err136 = {instancePath:instancePath+"/"+"patchScan/targets/resourceGroups/" + i24,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.resourceGroups.items,data:data77};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/"+"patchScan/targets/resourceGroups/" + i24,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.resourceGroups.items.type,parentSchema:schema71.properties.resourceGroups.items,data:data77};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/"+"patchScan/targets/resourceGroups",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.resourceGroups.type,parentSchema:schema71.properties.resourceGroups,data:data76};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data69.instanceIds !== undefined){
let data78 = data69.instanceIds;
if(Array.isArray(data78)){
if(data78.length > 50){
const err139 = {instancePath:instancePath+"/"+"patchScan/targets/instanceIds",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema71.properties.instanceIds,data:data78};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data78.length < 1){
const err140 = {instancePath:instancePath+"/"+"patchScan/targets/instanceIds",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71.properties.instanceIds,data:data78};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len25 = data78.length;
for(let i25=0; i25<len25; i25++){
let data79 = data78[i25];
if(typeof data79 === "string"){
if(!pattern36.test(data79)){
const err141 = {instancePath:instancePath+"/"+"patchScan/targets/instanceIds/" + i25,keyword:"pattern",params:{pattern: "^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"},message:"must match pattern \""+"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$"+"\"",schema:"^(i-([0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17})$",parentSchema:schema71.properties.instanceIds.items,data:data79};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/"+"patchScan/targets/instanceIds/" + i25,keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.instanceIds.items.type,parentSchema:schema71.properties.instanceIds.items,data:data79};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/"+"patchScan/targets/instanceIds",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.instanceIds.type,parentSchema:schema71.properties.instanceIds,data:data78};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/"+"patchScan/targets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data:data69};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data64.maxConcurrency !== undefined){
let data80 = data64.maxConcurrency;
if(typeof data80 === "string"){
if(!pattern40.test(data80)){
const err145 = {instancePath:instancePath+"/"+"patchScan/maxConcurrency",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|[1-9][0-9]?%|100%)$",parentSchema:schema61.properties.patchScan.properties.maxConcurrency,data:data80};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/"+"patchScan/maxConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.patchScan.properties.maxConcurrency.type,parentSchema:schema61.properties.patchScan.properties.maxConcurrency,data:data80};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data64.maxErrors !== undefined){
let data81 = data64.maxErrors;
if(typeof data81 === "string"){
if(!pattern41.test(data81)){
const err147 = {instancePath:instancePath+"/"+"patchScan/maxErrors",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"},message:"must match pattern \""+"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$"+"\"",schema:"^([1-9][0-9]{0,6}|0|[1-9][0-9]%|[0-9]%|100%)$",parentSchema:schema61.properties.patchScan.properties.maxErrors,data:data81};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/"+"patchScan/maxErrors",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.patchScan.properties.maxErrors.type,parentSchema:schema61.properties.patchScan.properties.maxErrors,data:data81};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data64.complianceSeverity !== undefined){
let data82 = data64.complianceSeverity;
if(typeof data82 !== "string"){
const err149 = {instancePath:instancePath+"/"+"patchScan/complianceSeverity",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.patchScan.properties.complianceSeverity.type,parentSchema:schema61.properties.patchScan.properties.complianceSeverity,data:data82};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(((((data82 === "CRITICAL") || (data82 === "HIGH")) || (data82 === "MEDIUM")) || (data82 === "LOW")) || (data82 === "UNSPECIFIED"))){
const err150 = {instancePath:instancePath+"/"+"patchScan/complianceSeverity",keyword:"enum",params:{allowedValues: schema61.properties.patchScan.properties.complianceSeverity.enum},message:"must be equal to one of the allowed values",schema:schema61.properties.patchScan.properties.complianceSeverity.enum,parentSchema:schema61.properties.patchScan.properties.complianceSeverity,data:data82};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data64.deploymentTargets !== undefined){
let data83 = data64.deploymentTargets;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key15 in data83){
if(!(((key15 === "organizationalUnits") || (key15 === "accounts")) || (key15 === "excludedAccounts"))){
const err151 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data83};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data83.organizationalUnits !== undefined){
let data84 = data83.organizationalUnits;
if(Array.isArray(data84)){
const len26 = data84.length;
for(let i26=0; i26<len26; i26++){
let data85 = data84[i26];
if(typeof data85 === "string"){
if(func1(data85) < 1){
const err152 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/organizationalUnits/" + i26,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data85};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/organizationalUnits/" + i26,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data85};
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
else {
const err154 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data84};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data83.accounts !== undefined){
let data86 = data83.accounts;
if(Array.isArray(data86)){
const len27 = data86.length;
for(let i27=0; i27<len27; i27++){
let data87 = data86[i27];
if(typeof data87 === "string"){
if(func1(data87) < 1){
const err155 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/accounts/" + i27,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data87};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/accounts/" + i27,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data87};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data86};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data83.excludedAccounts !== undefined){
let data88 = data83.excludedAccounts;
if(Array.isArray(data88)){
const len28 = data88.length;
for(let i28=0; i28<len28; i28++){
let data89 = data88[i28];
if(typeof data89 === "string"){
if(func1(data89) < 1){
const err158 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/excludedAccounts/" + i28,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data89};
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
const err159 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/excludedAccounts/" + i28,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data89};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data88};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/"+"patchScan/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data83};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data64.regions !== undefined){
let data90 = data64.regions;
if(Array.isArray(data90)){
const len29 = data90.length;
for(let i29=0; i29<len29; i29++){
let data91 = data90[i29];
if(typeof data91 === "string"){
if(func1(data91) < 1){
const err162 = {instancePath:instancePath+"/"+"patchScan/regions/" + i29,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.patchScan.properties.regions.items,data:data91};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/"+"patchScan/regions/" + i29,keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.patchScan.properties.regions.items.type,parentSchema:schema61.properties.patchScan.properties.regions.items,data:data91};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/"+"patchScan/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.patchScan.properties.regions.type,parentSchema:schema61.properties.patchScan.properties.regions,data:data90};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data64.exceptions !== undefined){
if(!(validate57(data64.exceptions, {instancePath:instancePath+"/"+"patchScan/exceptions",parentData:data64,parentDataProperty:"exceptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err165 = {instancePath:instancePath+"/"+"patchScan",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.patchScan.type,parentSchema:schema61.properties.patchScan,data:data64};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.documents !== undefined){
let data93 = data.documents;
if(Array.isArray(data93)){
const len30 = data93.length;
for(let i30=0; i30<len30; i30++){
if(!(validate63(data93[i30], {instancePath:instancePath+"/"+"documents/" + i30,parentData:data93,parentDataProperty:i30,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err166 = {instancePath:instancePath+"/"+"documents",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.documents.type,parentSchema:schema61.properties.documents,data:data93};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.resourceDataSync !== undefined){
let data95 = data.resourceDataSync;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.account === undefined){
const err167 = {instancePath:instancePath+"/"+"resourceDataSync",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema61.properties.resourceDataSync.required,parentSchema:schema61.properties.resourceDataSync,data:data95};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data95.deploymentTargets === undefined){
const err168 = {instancePath:instancePath+"/"+"resourceDataSync",keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema61.properties.resourceDataSync.required,parentSchema:schema61.properties.resourceDataSync,data:data95};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key16 in data95){
if(!(((((((key16 === "account") || (key16 === "bucketRegion")) || (key16 === "bucket")) || (key16 === "prefix")) || (key16 === "expireAfterDays")) || (key16 === "deploymentTargets")) || (key16 === "regions"))){
const err169 = {instancePath:instancePath+"/"+"resourceDataSync",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema61.properties.resourceDataSync,data:data95};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data95.account !== undefined){
let data96 = data95.account;
if(typeof data96 === "string"){
if(func1(data96) < 1){
const err170 = {instancePath:instancePath+"/"+"resourceDataSync/account",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.resourceDataSync.properties.account,data:data96};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/"+"resourceDataSync/account",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.resourceDataSync.properties.account.type,parentSchema:schema61.properties.resourceDataSync.properties.account,data:data96};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data95.bucketRegion !== undefined){
let data97 = data95.bucketRegion;
if(typeof data97 === "string"){
if(func1(data97) < 1){
const err172 = {instancePath:instancePath+"/"+"resourceDataSync/bucketRegion",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.resourceDataSync.properties.bucketRegion,data:data97};
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
const err173 = {instancePath:instancePath+"/"+"resourceDataSync/bucketRegion",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.resourceDataSync.properties.bucketRegion.type,parentSchema:schema61.properties.resourceDataSync.properties.bucketRegion,data:data97};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data95.bucket !== undefined){
let data98 = data95.bucket;
if(typeof data98 === "string"){
if(!pattern62.test(data98)){
const err174 = {instancePath:instancePath+"/"+"resourceDataSync/bucket",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"+"\"",schema:"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",parentSchema:schema61.properties.resourceDataSync.properties.bucket,data:data98};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/"+"resourceDataSync/bucket",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.resourceDataSync.properties.bucket.type,parentSchema:schema61.properties.resourceDataSync.properties.bucket,data:data98};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data95.prefix !== undefined){
let data99 = data95.prefix;
if(typeof data99 === "string"){
if(!pattern63.test(data99)){
const err176 = {instancePath:instancePath+"/"+"resourceDataSync/prefix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-][A-Za-z0-9_./-]{0,200}$"},message:"must match pattern \""+"^[A-Za-z0-9_-][A-Za-z0-9_./-]{0,200}$"+"\"",schema:"^[A-Za-z0-9_-][A-Za-z0-9_./-]{0,200}$",parentSchema:schema61.properties.resourceDataSync.properties.prefix,data:data99};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/"+"resourceDataSync/prefix",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.resourceDataSync.properties.prefix.type,parentSchema:schema61.properties.resourceDataSync.properties.prefix,data:data99};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data95.expireAfterDays !== undefined){
let data100 = data95.expireAfterDays;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err178 = {instancePath:instancePath+"/"+"resourceDataSync/expireAfterDays",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.resourceDataSync.properties.expireAfterDays.type,parentSchema:schema61.properties.resourceDataSync.properties.expireAfterDays,data:data100};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 3650 || isNaN(data100)){
const err179 = {instancePath:instancePath+"/"+"resourceDataSync/expireAfterDays",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema61.properties.resourceDataSync.properties.expireAfterDays,data:data100};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err180 = {instancePath:instancePath+"/"+"resourceDataSync/expireAfterDays",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema61.properties.resourceDataSync.properties.expireAfterDays,data:data100};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data95.deploymentTargets !== undefined){
let data101 = data95.deploymentTargets;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key17 in data101){
if(!(((key17 === "organizationalUnits") || (key17 === "accounts")) || (key17 === "excludedAccounts"))){
const err181 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data:data101};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data101.organizationalUnits !== undefined){
let data102 = data101.organizationalUnits;
if(Array.isArray(data102)){
const len31 = data102.length;
for(let i31=0; i31<len31; i31++){
let data103 = data102[i31];
if(typeof data103 === "string"){
if(func1(data103) < 1){
const err182 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/organizationalUnits/" + i31,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.organizationalUnits.items,data:data103};
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
const err183 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/organizationalUnits/" + i31,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.organizationalUnits.items.type,parentSchema:schema63.properties.organizationalUnits.items,data:data103};
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
const err184 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.organizationalUnits.type,parentSchema:schema63.properties.organizationalUnits,data:data102};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data101.accounts !== undefined){
let data104 = data101.accounts;
if(Array.isArray(data104)){
const len32 = data104.length;
for(let i32=0; i32<len32; i32++){
let data105 = data104[i32];
if(typeof data105 === "string"){
if(func1(data105) < 1){
const err185 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/accounts/" + i32,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.accounts.items,data:data105};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/accounts/" + i32,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.accounts.items.type,parentSchema:schema63.properties.accounts.items,data:data105};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.accounts.type,parentSchema:schema63.properties.accounts,data:data104};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data101.excludedAccounts !== undefined){
let data106 = data101.excludedAccounts;
if(Array.isArray(data106)){
const len33 = data106.length;
for(let i33=0; i33<len33; i33++){
let data107 = data106[i33];
if(typeof data107 === "string"){
if(func1(data107) < 1){
const err188 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/excludedAccounts/" + i33,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.excludedAccounts.items,data:data107};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/excludedAccounts/" + i33,keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.excludedAccounts.items.type,parentSchema:schema63.properties.excludedAccounts.items,data:data107};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.excludedAccounts.type,parentSchema:schema63.properties.excludedAccounts,data:data106};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/"+"resourceDataSync/deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data:data101};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data95.regions !== undefined){
let data108 = data95.regions;
if(Array.isArray(data108)){
const len34 = data108.length;
for(let i34=0; i34<len34; i34++){
let data109 = data108[i34];
if(typeof data109 === "string"){
if(func1(data109) < 1){
const err192 = {instancePath:instancePath+"/"+"resourceDataSync/regions/" + i34,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema61.properties.resourceDataSync.properties.regions.items,data:data109};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/"+"resourceDataSync/regions/" + i34,keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.resourceDataSync.properties.regions.items.type,parentSchema:schema61.properties.resourceDataSync.properties.regions.items,data:data109};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/"+"resourceDataSync/regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.resourceDataSync.properties.regions.type,parentSchema:schema61.properties.resourceDataSync.properties.regions,data:data108};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/"+"resourceDataSync",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.properties.resourceDataSync.type,parentSchema:schema61.properties.resourceDataSync,data:data95};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const customizationsConfig = validate65;
const schema87 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/customizations-config.schema.json","title":"CustomizationsConfig","description":"Stack sets of the organization's own (customizations-config.yaml).","type":"object","additionalProperties":false,"properties":{"customizations":{"title":"Customizations","description":"What the organization deploys beside what Charter knows.","type":"object","additionalProperties":false,"properties":{"stackSets":{"description":"Stack sets that Charter deploys. An entry is one of cloudFormationStackSets, with a few keys more.","type":"array","items":{"$ref":"#/$defs/stackSet"}},"cloudFormationStacks":{"description":"Landing Zone Accelerator: stacks in single accounts. Charter reads it and does not govern it.","x-charter-not-governed":true},"cloudFormationStackSets":{"description":"Landing Zone Accelerator: stack sets. Charter reads it and does not govern it; what stands under stackSets it deploys.","x-charter-not-governed":true},"createCfnStackSetExecutionRole":{"description":"Landing Zone Accelerator: the role of self-managed stack sets. Charter reads it and does not govern it.","x-charter-not-governed":true},"serviceCatalogPortfolios":{"description":"Landing Zone Accelerator: Service Catalog. Charter reads it and does not govern it.","x-charter-not-governed":true}}},"applications":{"description":"Landing Zone Accelerator: applications. Charter reads it and does not govern it.","x-charter-not-governed":true},"firewalls":{"description":"Landing Zone Accelerator: firewalls. Charter reads it and does not govern it.","x-charter-not-governed":true}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"stackSet":{"title":"StackSet","description":"A template that accounts carry in some Regions.","type":"object","additionalProperties":false,"required":["name","template","deploymentTargets","regions"],"properties":{"name":{"description":"Name of the stack set; AWS shows it as charter-custom-NAME.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"description":{"description":"What it is for; AWS stores it with the stack set.","type":"string","maxLength":800},"template":{"description":"Path of the CloudFormation template: YAML or JSON, in the config directory.","type":"string","minLength":1},"deploymentTargets":{"$ref":"#/$defs/stackSetTargets"},"regions":{"description":"Regions in which each of these accounts gets a stack.","type":"array","minItems":1,"items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}},"parameters":{"description":"Values of the template's parameters.","type":"array","items":{"$ref":"#/$defs/stackSetParameter"}},"overrides":{"description":"Other values for the stacks of single accounts. StackSets does not give them to accounts by itself, so autoDeployment is off with them.","type":"array","items":{"$ref":"#/$defs/stackSetOverride"}},"capabilities":{"description":"What the template may do: CAPABILITY_IAM where it makes IAM resources, CAPABILITY_NAMED_IAM where it names them.","type":"array","items":{"description":"A capability.","type":"string","enum":["CAPABILITY_IAM","CAPABILITY_NAMED_IAM"]}},"dependsOn":{"description":"Names of stack sets of this list that must be there first, wave by wave.","type":"array","items":{"description":"Name of a stack set.","type":"string","minLength":1}},"autoDeployment":{"description":"Whether StackSets itself deploys to accounts that join these organizational units, and takes the stacks from those that leave. Where left out, it does if the targets are whole organizational units, nothing is overridden and waves are of organizational units alone.","type":"boolean"},"retainStacks":{"description":"Whether stacks stay in accounts and Regions that are no targets any more.","type":"boolean","default":false},"rollout":{"description":"waves, the default, as rollout-config.yaml says; atOnce for one wave before all others.","type":"string","enum":["waves","atOnce"]},"operationPreferences":{"description":"Landing Zone Accelerator: concurrency and tolerance; here, rollout-config.yaml says them for all stack sets. Charter reads it and does not govern it.","x-charter-not-governed":true}}},"stackSetTargets":{"title":"StackSetTargets","description":"The accounts that get stacks: those in and below organizational units, single ones, without the excluded ones. The management account never gets any.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; Root is the root.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"excludedAccounts":{"description":"Names of accounts below these organizational units that get none.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}}}},"stackSetParameter":{"title":"StackSetParameter","description":"A parameter of the template and its value.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Name of the parameter in the template.","type":"string","minLength":1},"value":{"description":"Its value; a list is written with commas.","type":["string","number","boolean"]}}},"stackSetOverride":{"title":"StackSetOverride","description":"Other values for the stacks of an account.","type":"object","additionalProperties":false,"required":["account","parameters"],"properties":{"account":{"description":"Name of an account that is a target.","type":"string","minLength":1},"parameters":{"description":"The other values; the rest is as for all.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stackSetParameter"}}}}}};
const schema88 = {"title":"StackSet","description":"A template that accounts carry in some Regions.","type":"object","additionalProperties":false,"required":["name","template","deploymentTargets","regions"],"properties":{"name":{"description":"Name of the stack set; AWS shows it as charter-custom-NAME.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"description":{"description":"What it is for; AWS stores it with the stack set.","type":"string","maxLength":800},"template":{"description":"Path of the CloudFormation template: YAML or JSON, in the config directory.","type":"string","minLength":1},"deploymentTargets":{"$ref":"#/$defs/stackSetTargets"},"regions":{"description":"Regions in which each of these accounts gets a stack.","type":"array","minItems":1,"items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}},"parameters":{"description":"Values of the template's parameters.","type":"array","items":{"$ref":"#/$defs/stackSetParameter"}},"overrides":{"description":"Other values for the stacks of single accounts. StackSets does not give them to accounts by itself, so autoDeployment is off with them.","type":"array","items":{"$ref":"#/$defs/stackSetOverride"}},"capabilities":{"description":"What the template may do: CAPABILITY_IAM where it makes IAM resources, CAPABILITY_NAMED_IAM where it names them.","type":"array","items":{"description":"A capability.","type":"string","enum":["CAPABILITY_IAM","CAPABILITY_NAMED_IAM"]}},"dependsOn":{"description":"Names of stack sets of this list that must be there first, wave by wave.","type":"array","items":{"description":"Name of a stack set.","type":"string","minLength":1}},"autoDeployment":{"description":"Whether StackSets itself deploys to accounts that join these organizational units, and takes the stacks from those that leave. Where left out, it does if the targets are whole organizational units, nothing is overridden and waves are of organizational units alone.","type":"boolean"},"retainStacks":{"description":"Whether stacks stay in accounts and Regions that are no targets any more.","type":"boolean","default":false},"rollout":{"description":"waves, the default, as rollout-config.yaml says; atOnce for one wave before all others.","type":"string","enum":["waves","atOnce"]},"operationPreferences":{"description":"Landing Zone Accelerator: concurrency and tolerance; here, rollout-config.yaml says them for all stack sets. Charter reads it and does not govern it.","x-charter-not-governed":true}}};
const schema89 = {"title":"StackSetTargets","description":"The accounts that get stacks: those in and below organizational units, single ones, without the excluded ones. The management account never gets any.","type":"object","additionalProperties":false,"properties":{"organizationalUnits":{"description":"Paths of organizational units; Root is the root.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"excludedAccounts":{"description":"Names of accounts below these organizational units that get none.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}}}};
const schema90 = {"title":"StackSetParameter","description":"A parameter of the template and its value.","type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"description":"Name of the parameter in the template.","type":"string","minLength":1},"value":{"description":"Its value; a list is written with commas.","type":["string","number","boolean"]}}};
const pattern65 = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
const schema91 = {"title":"StackSetOverride","description":"Other values for the stacks of an account.","type":"object","additionalProperties":false,"required":["account","parameters"],"properties":{"account":{"description":"Name of an account that is a target.","type":"string","minLength":1},"parameters":{"description":"The other values; the rest is as for all.","type":"array","minItems":1,"items":{"$ref":"#/$defs/stackSetParameter"}}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.parameters === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "account") || (key0 === "parameters"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account !== undefined){
let data0 = data.account;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/"+"account",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema91.properties.account,data:data0};
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
const err4 = {instancePath:instancePath+"/"+"account",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.account.type,parentSchema:schema91.properties.account,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/"+"parameters",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema91.properties.parameters,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/"+"parameters/" + i0,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema90.required,parentSchema:schema90,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.value === undefined){
const err7 = {instancePath:instancePath+"/"+"parameters/" + i0,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema90.required,parentSchema:schema90,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "value"))){
const err8 = {instancePath:instancePath+"/"+"parameters/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/"+"parameters/" + i0+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90.properties.name,data:data3};
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
const err10 = {instancePath:instancePath+"/"+"parameters/" + i0+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.name.type,parentSchema:schema90.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.value !== undefined){
let data4 = data2.value;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err11 = {instancePath:instancePath+"/"+"parameters/" + i0+"/value",keyword:"type",params:{type: schema90.properties.value.type},message:"must be string,number,boolean",schema:schema90.properties.value.type,parentSchema:schema90.properties.value,data:data4};
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
const err12 = {instancePath:instancePath+"/"+"parameters/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data:data2};
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
const err13 = {instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.parameters.type,parentSchema:schema91.properties.parameters,data:data1};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.template === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deploymentTargets === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "deploymentTargets"},message:"must have required property '"+"deploymentTargets"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.regions === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "regions"},message:"must have required property '"+"regions"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func9.call(schema88.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err5 = {instancePath:instancePath+"/"+"name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema88.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema88.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern65.test(data0)){
const err7 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9-]*$",parentSchema:schema88.properties.name,data:data0};
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
const err8 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.name.type,parentSchema:schema88.properties.name,data:data0};
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
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) > 800){
const err9 = {instancePath:instancePath+"/"+"description",keyword:"maxLength",params:{limit: 800},message:"must NOT have more than 800 characters",schema:800,parentSchema:schema88.properties.description,data:data1};
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
const err10 = {instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.description.type,parentSchema:schema88.properties.description,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.template !== undefined){
let data2 = data.template;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err11 = {instancePath:instancePath+"/"+"template",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema88.properties.template,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/"+"template",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.template.type,parentSchema:schema88.properties.template,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deploymentTargets !== undefined){
let data3 = data.deploymentTargets;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "organizationalUnits") || (key1 === "accounts")) || (key1 === "excludedAccounts"))){
const err13 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.organizationalUnits !== undefined){
let data4 = data3.organizationalUnits;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err14 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema89.properties.organizationalUnits.items,data:data5};
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
const err15 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.organizationalUnits.items.type,parentSchema:schema89.properties.organizationalUnits.items,data:data5};
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
const err16 = {instancePath:instancePath+"/"+"deploymentTargets/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.organizationalUnits.type,parentSchema:schema89.properties.organizationalUnits,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.accounts !== undefined){
let data6 = data3.accounts;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err17 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema89.properties.accounts.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/"+"deploymentTargets/accounts/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.accounts.items.type,parentSchema:schema89.properties.accounts.items,data:data7};
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
const err19 = {instancePath:instancePath+"/"+"deploymentTargets/accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.accounts.type,parentSchema:schema89.properties.accounts,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.excludedAccounts !== undefined){
let data8 = data3.excludedAccounts;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err20 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema89.properties.excludedAccounts.items,data:data9};
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
const err21 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.excludedAccounts.items.type,parentSchema:schema89.properties.excludedAccounts.items,data:data9};
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
const err22 = {instancePath:instancePath+"/"+"deploymentTargets/excludedAccounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.excludedAccounts.type,parentSchema:schema89.properties.excludedAccounts,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/"+"deploymentTargets",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.regions !== undefined){
let data10 = data.regions;
if(Array.isArray(data10)){
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/"+"regions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema88.properties.regions,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err25 = {instancePath:instancePath+"/"+"regions/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema88.properties.regions.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/"+"regions/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.regions.items.type,parentSchema:schema88.properties.regions.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/"+"regions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.regions.type,parentSchema:schema88.properties.regions,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.parameters !== undefined){
let data12 = data.parameters;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err28 = {instancePath:instancePath+"/"+"parameters/" + i4,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema90.required,parentSchema:schema90,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.value === undefined){
const err29 = {instancePath:instancePath+"/"+"parameters/" + i4,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema90.required,parentSchema:schema90,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "name") || (key2 === "value"))){
const err30 = {instancePath:instancePath+"/"+"parameters/" + i4,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err31 = {instancePath:instancePath+"/"+"parameters/" + i4+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90.properties.name,data:data14};
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
const err32 = {instancePath:instancePath+"/"+"parameters/" + i4+"/name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.name.type,parentSchema:schema90.properties.name,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err33 = {instancePath:instancePath+"/"+"parameters/" + i4+"/value",keyword:"type",params:{type: schema90.properties.value.type},message:"must be string,number,boolean",schema:schema90.properties.value.type,parentSchema:schema90.properties.value,data:data15};
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
const err34 = {instancePath:instancePath+"/"+"parameters/" + i4,keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data:data13};
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
const err35 = {instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.parameters.type,parentSchema:schema88.properties.parameters,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.overrides !== undefined){
let data16 = data.overrides;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(validate67(data16[i5], {instancePath:instancePath+"/"+"overrides/" + i5,parentData:data16,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/"+"overrides",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.overrides.type,parentSchema:schema88.properties.overrides,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data18 = data.capabilities;
if(Array.isArray(data18)){
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
let data19 = data18[i6];
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/"+"capabilities/" + i6,keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.capabilities.items.type,parentSchema:schema88.properties.capabilities.items,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data19 === "CAPABILITY_IAM") || (data19 === "CAPABILITY_NAMED_IAM"))){
const err38 = {instancePath:instancePath+"/"+"capabilities/" + i6,keyword:"enum",params:{allowedValues: schema88.properties.capabilities.items.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.capabilities.items.enum,parentSchema:schema88.properties.capabilities.items,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/"+"capabilities",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.capabilities.type,parentSchema:schema88.properties.capabilities,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.dependsOn !== undefined){
let data20 = data.dependsOn;
if(Array.isArray(data20)){
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
let data21 = data20[i7];
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err40 = {instancePath:instancePath+"/"+"dependsOn/" + i7,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema88.properties.dependsOn.items,data:data21};
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
const err41 = {instancePath:instancePath+"/"+"dependsOn/" + i7,keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.dependsOn.items.type,parentSchema:schema88.properties.dependsOn.items,data:data21};
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
const err42 = {instancePath:instancePath+"/"+"dependsOn",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.properties.dependsOn.type,parentSchema:schema88.properties.dependsOn,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.autoDeployment !== undefined){
let data22 = data.autoDeployment;
if(typeof data22 !== "boolean"){
const err43 = {instancePath:instancePath+"/"+"autoDeployment",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.autoDeployment.type,parentSchema:schema88.properties.autoDeployment,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.retainStacks !== undefined){
let data23 = data.retainStacks;
if(typeof data23 !== "boolean"){
const err44 = {instancePath:instancePath+"/"+"retainStacks",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema88.properties.retainStacks.type,parentSchema:schema88.properties.retainStacks,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.rollout !== undefined){
let data24 = data.rollout;
if(typeof data24 !== "string"){
const err45 = {instancePath:instancePath+"/"+"rollout",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.rollout.type,parentSchema:schema88.properties.rollout,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data24 === "waves") || (data24 === "atOnce"))){
const err46 = {instancePath:instancePath+"/"+"rollout",keyword:"enum",params:{allowedValues: schema88.properties.rollout.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.rollout.enum,parentSchema:schema88.properties.rollout,data:data24};
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
const err47 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/customizations-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "customizations") || (key0 === "applications")) || (key0 === "firewalls")) || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
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
if(!(((((key1 === "stackSets") || (key1 === "cloudFormationStacks")) || (key1 === "cloudFormationStackSets")) || (key1 === "createCfnStackSetExecutionRole")) || (key1 === "serviceCatalogPortfolios"))){
const err1 = {instancePath:instancePath+"/"+"customizations",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema87.properties.customizations,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.stackSets !== undefined){
let data1 = data0.stackSets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data1[i0], {instancePath:instancePath+"/"+"customizations/stackSets/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/"+"customizations/stackSets",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.customizations.properties.stackSets.type,parentSchema:schema87.properties.customizations.properties.stackSets,data:data1};
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
const err3 = {instancePath:instancePath+"/"+"customizations",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.properties.customizations.type,parentSchema:schema87.properties.customizations,data:data0};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rolloutConfig = validate70;
const schema93 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/rollout-config.schema.json","title":"RolloutConfig","description":"How changes reach the accounts: in waves, with what must hold in between (rollout-config.yaml).","type":"object","additionalProperties":false,"properties":{"waves":{"description":"The waves, in order. An account belongs to the first wave that names it, and to the last one if none does. Without waves, all accounts are one.","type":"array","items":{"$ref":"#/$defs/wave"}},"preferences":{"$ref":"#/$defs/operationPreferences"},"maximumReach":{"description":"How many accounts a deployment may touch. A plan that touches more needs one of the reachExceptions.","type":"integer","minimum":1},"reachExceptions":{"description":"Who has accepted that a deployment touches more accounts, for what and until when.","type":"array","items":{"$ref":"#/$defs/reachException"}},"newAccounts":{"title":"NewAccounts","description":"How a new account comes in.","type":"object","additionalProperties":false,"properties":{"holdingOrganizationalUnit":{"description":"Path of the organizational unit in which a new account waits, under the policies there, until its baseline stacks are in place. Where left out, it does not wait.","type":"string","minLength":1}}},"stopped":{"title":"Stopped","description":"The stop switch: while this key is there, deploy begins no operation.","type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"description":"Why, for those whose deployment is held up.","type":"string","minLength":1}}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"operationPreferences":{"title":"OperationPreferences","description":"How the operations of StackSets work through accounts and Regions.","type":"object","additionalProperties":false,"properties":{"failureTolerance":{"description":"How many accounts in a Region may fail before the operation stops there: a number, or a share as in 10%.","type":["integer","string"],"minimum":0,"pattern":"^(100|[1-9]?\\d)%$"},"maximumConcurrency":{"description":"In how many accounts of a Region to work at a time: a number from 1, or a share as in 25%.","type":["integer","string"],"minimum":1,"pattern":"^(100|[1-9]\\d?)%$"},"concurrencyMode":{"description":"SOFT_FAILURE_TOLERANCE, the default, keeps maximumConcurrency whatever fails; STRICT_FAILURE_TOLERANCE works in no more accounts at a time than failureTolerance and one.","type":"string","enum":["SOFT_FAILURE_TOLERANCE","STRICT_FAILURE_TOLERANCE"]},"regionConcurrency":{"description":"PARALLEL, the default, for all Regions at once; SEQUENTIAL for one after the other.","type":"string","enum":["PARALLEL","SEQUENTIAL"]},"regionOrder":{"description":"Regions to begin with, in this order; the others follow by name. It takes regionConcurrency: SEQUENTIAL.","type":"array","items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}}}},"wave":{"title":"Wave","description":"Accounts that get a change together. An account belongs to it for any of organizationalUnits, accounts, tags and percentage; a wave with none of them takes all the others, and is the last.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the wave, as plans and progress show it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},"organizationalUnits":{"description":"Paths of organizational units; the ones below them belong to the wave too.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"tags":{"description":"Tags that an account must have, all of them: Environment: test.","type":"object","minProperties":1,"additionalProperties":{"description":"The value of the tag.","type":"string"}},"percentage":{"description":"Share, in percent, of the accounts that no wave names. Which ones follows from their names.","type":"integer","minimum":1,"maximum":99},"preferences":{"$ref":"#/$defs/operationPreferences"},"gate":{"$ref":"#/$defs/waveGate"}}},"waveGate":{"title":"WaveGate","description":"What must hold before the next wave begins. That no stack instance of this one has failed beyond the tolerance is always asked.","type":"object","additionalProperties":false,"properties":{"alarms":{"description":"Names of CloudWatch alarms in the management account and the home Region; none may be in ALARM.","type":"array","items":{"description":"Name of an alarm.","type":"string","minLength":1,"maxLength":255}},"pauseMinutes":{"description":"Minutes to wait after the wave, while the alarms are watched; at most a week.","type":"integer","minimum":0,"maximum":10080,"default":0},"manual":{"description":"Whether somebody must say go.","type":"boolean","default":false}}},"reachException":{"title":"ReachException","description":"An accepted wider reach.","type":"object","additionalProperties":false,"required":["reason","owner","expires","maximumReach"],"properties":{"reason":{"description":"What it is for.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"maximumReach":{"description":"How many accounts a deployment may touch until then.","type":"integer","minimum":1}}}}};
const schema95 = {"title":"OperationPreferences","description":"How the operations of StackSets work through accounts and Regions.","type":"object","additionalProperties":false,"properties":{"failureTolerance":{"description":"How many accounts in a Region may fail before the operation stops there: a number, or a share as in 10%.","type":["integer","string"],"minimum":0,"pattern":"^(100|[1-9]?\\d)%$"},"maximumConcurrency":{"description":"In how many accounts of a Region to work at a time: a number from 1, or a share as in 25%.","type":["integer","string"],"minimum":1,"pattern":"^(100|[1-9]\\d?)%$"},"concurrencyMode":{"description":"SOFT_FAILURE_TOLERANCE, the default, keeps maximumConcurrency whatever fails; STRICT_FAILURE_TOLERANCE works in no more accounts at a time than failureTolerance and one.","type":"string","enum":["SOFT_FAILURE_TOLERANCE","STRICT_FAILURE_TOLERANCE"]},"regionConcurrency":{"description":"PARALLEL, the default, for all Regions at once; SEQUENTIAL for one after the other.","type":"string","enum":["PARALLEL","SEQUENTIAL"]},"regionOrder":{"description":"Regions to begin with, in this order; the others follow by name. It takes regionConcurrency: SEQUENTIAL.","type":"array","items":{"description":"A Region, as in eu-central-1.","type":"string","minLength":1}}}};
const schema98 = {"title":"ReachException","description":"An accepted wider reach.","type":"object","additionalProperties":false,"required":["reason","owner","expires","maximumReach"],"properties":{"reason":{"description":"What it is for.","type":"string","minLength":1},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"maximumReach":{"description":"How many accounts a deployment may touch until then.","type":"integer","minimum":1}}};
const pattern68 = new RegExp("^(100|[1-9]?\\d)%$", "u");
const pattern69 = new RegExp("^(100|[1-9]\\d?)%$", "u");
const schema94 = {"title":"Wave","description":"Accounts that get a change together. An account belongs to it for any of organizationalUnits, accounts, tags and percentage; a wave with none of them takes all the others, and is the last.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the wave, as plans and progress show it.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},"organizationalUnits":{"description":"Paths of organizational units; the ones below them belong to the wave too.","type":"array","items":{"description":"Path of an organizational unit.","type":"string","minLength":1}},"accounts":{"description":"Names of accounts in accounts-config.yaml.","type":"array","items":{"description":"Name of an account.","type":"string","minLength":1}},"tags":{"description":"Tags that an account must have, all of them: Environment: test.","type":"object","minProperties":1,"additionalProperties":{"description":"The value of the tag.","type":"string"}},"percentage":{"description":"Share, in percent, of the accounts that no wave names. Which ones follows from their names.","type":"integer","minimum":1,"maximum":99},"preferences":{"$ref":"#/$defs/operationPreferences"},"gate":{"$ref":"#/$defs/waveGate"}}};
const schema96 = {"title":"WaveGate","description":"What must hold before the next wave begins. That no stack instance of this one has failed beyond the tolerance is always asked.","type":"object","additionalProperties":false,"properties":{"alarms":{"description":"Names of CloudWatch alarms in the management account and the home Region; none may be in ALARM.","type":"array","items":{"description":"Name of an alarm.","type":"string","minLength":1,"maxLength":255}},"pauseMinutes":{"description":"Minutes to wait after the wave, while the alarms are watched; at most a week.","type":"integer","minimum":0,"maximum":10080,"default":0},"manual":{"description":"Whether somebody must say go.","type":"boolean","default":false}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema94.required,parentSchema:schema94,data};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
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
const err2 = {instancePath:instancePath+"/"+"name",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema94.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/"+"name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema94.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern30.test(data0)){
const err4 = {instancePath:instancePath+"/"+"name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]*$",parentSchema:schema94.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.name.type,parentSchema:schema94.properties.name,data:data0};
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
const err6 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema94.properties.organizationalUnits.items,data:data2};
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
const err7 = {instancePath:instancePath+"/"+"organizationalUnits/" + i0,keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.organizationalUnits.items.type,parentSchema:schema94.properties.organizationalUnits.items,data:data2};
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
const err8 = {instancePath:instancePath+"/"+"organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.organizationalUnits.type,parentSchema:schema94.properties.organizationalUnits,data:data1};
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
const err9 = {instancePath:instancePath+"/"+"accounts/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema94.properties.accounts.items,data:data4};
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
const err10 = {instancePath:instancePath+"/"+"accounts/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.accounts.items.type,parentSchema:schema94.properties.accounts.items,data:data4};
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
const err11 = {instancePath:instancePath+"/"+"accounts",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.accounts.type,parentSchema:schema94.properties.accounts,data:data3};
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
const err12 = {instancePath:instancePath+"/"+"tags",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema94.properties.tags,data:data5};
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
const err13 = {instancePath:instancePath+"/"+"tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.tags.additionalProperties.type,parentSchema:schema94.properties.tags.additionalProperties,data:data6};
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
const err14 = {instancePath:instancePath+"/"+"tags",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties.tags.type,parentSchema:schema94.properties.tags,data:data5};
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
const err15 = {instancePath:instancePath+"/"+"percentage",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema94.properties.percentage.type,parentSchema:schema94.properties.percentage,data:data7};
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
const err16 = {instancePath:instancePath+"/"+"percentage",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema94.properties.percentage,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/"+"percentage",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema94.properties.percentage,data:data7};
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
const err18 = {instancePath:instancePath+"/"+"preferences",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data:data8};
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
const err19 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"type",params:{type: schema95.properties.failureTolerance.type},message:"must be integer,string",schema:schema95.properties.failureTolerance.type,parentSchema:schema95.properties.failureTolerance,data:data9};
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
const err20 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95.properties.failureTolerance,data:data9};
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
if(!pattern68.test(data9)){
const err21 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"pattern",params:{pattern: "^(100|[1-9]?\\d)%$"},message:"must match pattern \""+"^(100|[1-9]?\\d)%$"+"\"",schema:"^(100|[1-9]?\\d)%$",parentSchema:schema95.properties.failureTolerance,data:data9};
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
const err22 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"type",params:{type: schema95.properties.maximumConcurrency.type},message:"must be integer,string",schema:schema95.properties.maximumConcurrency.type,parentSchema:schema95.properties.maximumConcurrency,data:data10};
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
const err23 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.maximumConcurrency,data:data10};
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
if(!pattern69.test(data10)){
const err24 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"pattern",params:{pattern: "^(100|[1-9]\\d?)%$"},message:"must match pattern \""+"^(100|[1-9]\\d?)%$"+"\"",schema:"^(100|[1-9]\\d?)%$",parentSchema:schema95.properties.maximumConcurrency,data:data10};
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
const err25 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.concurrencyMode.type,parentSchema:schema95.properties.concurrencyMode,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data11 === "SOFT_FAILURE_TOLERANCE") || (data11 === "STRICT_FAILURE_TOLERANCE"))){
const err26 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"enum",params:{allowedValues: schema95.properties.concurrencyMode.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.concurrencyMode.enum,parentSchema:schema95.properties.concurrencyMode,data:data11};
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
const err27 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.regionConcurrency.type,parentSchema:schema95.properties.regionConcurrency,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data12 === "PARALLEL") || (data12 === "SEQUENTIAL"))){
const err28 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"enum",params:{allowedValues: schema95.properties.regionConcurrency.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.regionConcurrency.enum,parentSchema:schema95.properties.regionConcurrency,data:data12};
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
const err29 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema95.properties.regionOrder.items,data:data14};
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
const err30 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i2,keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.regionOrder.items.type,parentSchema:schema95.properties.regionOrder.items,data:data14};
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
const err31 = {instancePath:instancePath+"/"+"preferences/regionOrder",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.regionOrder.type,parentSchema:schema95.properties.regionOrder,data:data13};
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
const err32 = {instancePath:instancePath+"/"+"preferences",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data:data8};
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
const err33 = {instancePath:instancePath+"/"+"gate",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema96,data:data15};
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
const err34 = {instancePath:instancePath+"/"+"gate/alarms/" + i3,keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema96.properties.alarms.items,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data17) < 1){
const err35 = {instancePath:instancePath+"/"+"gate/alarms/" + i3,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema96.properties.alarms.items,data:data17};
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
const err36 = {instancePath:instancePath+"/"+"gate/alarms/" + i3,keyword:"type",params:{type: "string"},message:"must be string",schema:schema96.properties.alarms.items.type,parentSchema:schema96.properties.alarms.items,data:data17};
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
const err37 = {instancePath:instancePath+"/"+"gate/alarms",keyword:"type",params:{type: "array"},message:"must be array",schema:schema96.properties.alarms.type,parentSchema:schema96.properties.alarms,data:data16};
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
const err38 = {instancePath:instancePath+"/"+"gate/pauseMinutes",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema96.properties.pauseMinutes.type,parentSchema:schema96.properties.pauseMinutes,data:data18};
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
const err39 = {instancePath:instancePath+"/"+"gate/pauseMinutes",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema96.properties.pauseMinutes,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/"+"gate/pauseMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema96.properties.pauseMinutes,data:data18};
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
const err41 = {instancePath:instancePath+"/"+"gate/manual",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema96.properties.manual.type,parentSchema:schema96.properties.manual,data:data19};
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
const err42 = {instancePath:instancePath+"/"+"gate",keyword:"type",params:{type: "object"},message:"must be object",schema:schema96.type,parentSchema:schema96,data:data15};
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
const err43 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/rollout-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "waves") || (key0 === "preferences")) || (key0 === "maximumReach")) || (key0 === "reachExceptions")) || (key0 === "newAccounts")) || (key0 === "stopped")) || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
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
if(!(validate71(data0[i0], {instancePath:instancePath+"/"+"waves/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/"+"waves",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.waves.type,parentSchema:schema93.properties.waves,data:data0};
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
const err2 = {instancePath:instancePath+"/"+"preferences",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data:data2};
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
const err3 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"type",params:{type: schema95.properties.failureTolerance.type},message:"must be integer,string",schema:schema95.properties.failureTolerance.type,parentSchema:schema95.properties.failureTolerance,data:data3};
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
const err4 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95.properties.failureTolerance,data:data3};
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
if(!pattern68.test(data3)){
const err5 = {instancePath:instancePath+"/"+"preferences/failureTolerance",keyword:"pattern",params:{pattern: "^(100|[1-9]?\\d)%$"},message:"must match pattern \""+"^(100|[1-9]?\\d)%$"+"\"",schema:"^(100|[1-9]?\\d)%$",parentSchema:schema95.properties.failureTolerance,data:data3};
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
const err6 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"type",params:{type: schema95.properties.maximumConcurrency.type},message:"must be integer,string",schema:schema95.properties.maximumConcurrency.type,parentSchema:schema95.properties.maximumConcurrency,data:data4};
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
const err7 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema95.properties.maximumConcurrency,data:data4};
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
if(!pattern69.test(data4)){
const err8 = {instancePath:instancePath+"/"+"preferences/maximumConcurrency",keyword:"pattern",params:{pattern: "^(100|[1-9]\\d?)%$"},message:"must match pattern \""+"^(100|[1-9]\\d?)%$"+"\"",schema:"^(100|[1-9]\\d?)%$",parentSchema:schema95.properties.maximumConcurrency,data:data4};
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
const err9 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.concurrencyMode.type,parentSchema:schema95.properties.concurrencyMode,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data5 === "SOFT_FAILURE_TOLERANCE") || (data5 === "STRICT_FAILURE_TOLERANCE"))){
const err10 = {instancePath:instancePath+"/"+"preferences/concurrencyMode",keyword:"enum",params:{allowedValues: schema95.properties.concurrencyMode.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.concurrencyMode.enum,parentSchema:schema95.properties.concurrencyMode,data:data5};
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
const err11 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.regionConcurrency.type,parentSchema:schema95.properties.regionConcurrency,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data6 === "PARALLEL") || (data6 === "SEQUENTIAL"))){
const err12 = {instancePath:instancePath+"/"+"preferences/regionConcurrency",keyword:"enum",params:{allowedValues: schema95.properties.regionConcurrency.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.regionConcurrency.enum,parentSchema:schema95.properties.regionConcurrency,data:data6};
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
const err13 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema95.properties.regionOrder.items,data:data8};
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
const err14 = {instancePath:instancePath+"/"+"preferences/regionOrder/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.regionOrder.items.type,parentSchema:schema95.properties.regionOrder.items,data:data8};
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
const err15 = {instancePath:instancePath+"/"+"preferences/regionOrder",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.regionOrder.type,parentSchema:schema95.properties.regionOrder,data:data7};
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
const err16 = {instancePath:instancePath+"/"+"preferences",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data:data2};
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
const err17 = {instancePath:instancePath+"/"+"maximumReach",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema93.properties.maximumReach.type,parentSchema:schema93.properties.maximumReach,data:data9};
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
const err18 = {instancePath:instancePath+"/"+"maximumReach",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema93.properties.maximumReach,data:data9};
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
const err19 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema98.required,parentSchema:schema98,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.owner === undefined){
const err20 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema98.required,parentSchema:schema98,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11.expires === undefined){
const err21 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema98.required,parentSchema:schema98,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11.maximumReach === undefined){
const err22 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"required",params:{missingProperty: "maximumReach"},message:"must have required property '"+"maximumReach"+"'",schema:schema98.required,parentSchema:schema98,data:data11};
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
const err23 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data:data11};
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
const err24 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema98.properties.reason,data:data12};
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
const err25 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.reason.type,parentSchema:schema98.properties.reason,data:data12};
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
const err26 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/owner",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema98.properties.owner,data:data13};
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
const err27 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/owner",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.owner.type,parentSchema:schema98.properties.owner,data:data13};
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
const err28 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/expires",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema98.properties.expires,data:data14};
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
const err29 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/expires",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.expires.type,parentSchema:schema98.properties.expires,data:data14};
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
const err30 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/maximumReach",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema98.properties.maximumReach.type,parentSchema:schema98.properties.maximumReach,data:data15};
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
const err31 = {instancePath:instancePath+"/"+"reachExceptions/" + i2+"/maximumReach",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema98.properties.maximumReach,data:data15};
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
const err32 = {instancePath:instancePath+"/"+"reachExceptions/" + i2,keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data:data11};
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
const err33 = {instancePath:instancePath+"/"+"reachExceptions",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.reachExceptions.type,parentSchema:schema93.properties.reachExceptions,data:data10};
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
const err34 = {instancePath:instancePath+"/"+"newAccounts",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.newAccounts,data:data16};
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
const err35 = {instancePath:instancePath+"/"+"newAccounts/holdingOrganizationalUnit",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema93.properties.newAccounts.properties.holdingOrganizationalUnit,data:data17};
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
const err36 = {instancePath:instancePath+"/"+"newAccounts/holdingOrganizationalUnit",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.newAccounts.properties.holdingOrganizationalUnit.type,parentSchema:schema93.properties.newAccounts.properties.holdingOrganizationalUnit,data:data17};
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
const err37 = {instancePath:instancePath+"/"+"newAccounts",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.newAccounts.type,parentSchema:schema93.properties.newAccounts,data:data16};
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
const err38 = {instancePath:instancePath+"/"+"stopped",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema93.properties.stopped.required,parentSchema:schema93.properties.stopped,data:data18};
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
const err39 = {instancePath:instancePath+"/"+"stopped",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.stopped,data:data18};
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
const err40 = {instancePath:instancePath+"/"+"stopped/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema93.properties.stopped.properties.reason,data:data19};
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
const err41 = {instancePath:instancePath+"/"+"stopped/reason",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.stopped.properties.reason.type,parentSchema:schema93.properties.stopped.properties.reason,data:data19};
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
const err42 = {instancePath:instancePath+"/"+"stopped",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.stopped.type,parentSchema:schema93.properties.stopped,data:data18};
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
const err43 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const securityConfig = validate73;
const schema99 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/security-config.schema.json","title":"SecurityConfig","description":"Security services of the Landing Zone Accelerator (security-config.yaml): read and checked, not governed.","type":"object","additionalProperties":false,"properties":{"homeRegion":{"description":"Landing Zone Accelerator: the home Region, which global-config.yaml names too. Charter reads it and does not govern it.","x-charter-not-governed":true},"centralSecurityServices":{"title":"CentralSecurityServices","description":"Security services that one account administers for all.","type":"object","additionalProperties":false,"properties":{"delegatedAdminAccount":{"description":"Name of the account that administers the security services: a member account, such as Audit.","type":"string","minLength":1},"auditManager":{"description":"Landing Zone Accelerator: AWS Audit Manager. Charter reads it and does not govern it.","x-charter-not-governed":true},"detective":{"description":"Landing Zone Accelerator: Amazon Detective. Charter reads it and does not govern it.","x-charter-not-governed":true},"ebsDefaultVolumeEncryption":{"description":"Landing Zone Accelerator: default encryption of EBS volumes. Charter reads it and does not govern it.","x-charter-not-governed":true},"guardduty":{"description":"Landing Zone Accelerator: Amazon GuardDuty. Charter reads it and does not govern it.","x-charter-not-governed":true},"macie":{"description":"Landing Zone Accelerator: Amazon Macie. Charter reads it and does not govern it.","x-charter-not-governed":true},"s3PublicAccessBlock":{"description":"Landing Zone Accelerator: block of public access to S3. Charter reads it and does not govern it.","x-charter-not-governed":true},"scpRevertChangesConfig":{"description":"Landing Zone Accelerator: reverting of changes to SCPs made by hand. Charter reads it and does not govern it.","x-charter-not-governed":true},"securityHub":{"description":"Landing Zone Accelerator: AWS Security Hub. Charter reads it and does not govern it.","x-charter-not-governed":true},"snsSubscriptions":{"description":"Landing Zone Accelerator: subscriptions to its SNS topics. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmAutomation":{"description":"Landing Zone Accelerator: SSM automation documents. Charter reads it and does not govern it.","x-charter-not-governed":true},"ssmSettings":{"description":"Landing Zone Accelerator: block of public sharing of SSM documents. Charter reads it and does not govern it.","x-charter-not-governed":true}}},"accessAnalyzer":{"description":"Landing Zone Accelerator: IAM Access Analyzer. Charter reads it and does not govern it.","x-charter-not-governed":true},"iamPasswordPolicy":{"description":"Landing Zone Accelerator: the password policy of IAM users. Charter reads it and does not govern it.","x-charter-not-governed":true},"awsConfig":{"description":"Landing Zone Accelerator: AWS Config and its rules. Charter reads it and does not govern it.","x-charter-not-governed":true},"cloudWatch":{"description":"Landing Zone Accelerator: metrics, alarms and log groups. Charter reads it and does not govern it.","x-charter-not-governed":true},"keyManagementService":{"description":"Landing Zone Accelerator: KMS keys. Charter reads it and does not govern it.","x-charter-not-governed":true},"resourcePolicyEnforcement":{"description":"Landing Zone Accelerator: enforcement of resource policies. Charter reads it and does not govern it.","x-charter-not-governed":true},"snsSubscriptionConfig":{"description":"Landing Zone Accelerator: subscriptions to its SNS topics, in an older form. Charter reads it and does not govern it.","x-charter-not-governed":true}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/security-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func9.call(schema99.properties, key0)) || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data};
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
if(!(func9.call(schema99.properties.centralSecurityServices.properties, key1))){
const err1 = {instancePath:instancePath+"/"+"centralSecurityServices",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.centralSecurityServices,data:data1};
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
const err2 = {instancePath:instancePath+"/"+"centralSecurityServices/delegatedAdminAccount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.centralSecurityServices.properties.delegatedAdminAccount,data:data2};
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
const err3 = {instancePath:instancePath+"/"+"centralSecurityServices/delegatedAdminAccount",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.centralSecurityServices.properties.delegatedAdminAccount.type,parentSchema:schema99.properties.centralSecurityServices.properties.delegatedAdminAccount,data:data2};
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
const err4 = {instancePath:instancePath+"/"+"centralSecurityServices",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.centralSecurityServices.type,parentSchema:schema99.properties.centralSecurityServices,data:data1};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const replacementsConfig = validate74;
const schema100 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.example/schema/replacements-config.schema.json","title":"ReplacementsConfig","description":"Names that stand for values (replacements-config.yaml): ${NAME} in policy documents.","type":"object","additionalProperties":false,"properties":{"globalReplacements":{"description":"The names.","type":"array","items":{"$ref":"#/$defs/replacement"}}},"patternProperties":{"^\\.":{"description":"A holder of YAML anchors, as in Landing Zone Accelerator files: its content is only used through aliases."}},"$defs":{"replacement":{"title":"Replacement","description":"A name and its value.","type":"object","additionalProperties":false,"properties":{"key":{"description":"The name.","type":"string","minLength":1},"path":{"description":"Path of the SSM parameter that holds the value; its value is unknown until it is read live.","type":"string","minLength":1},"type":{"description":"What the value is; SSM where left out.","type":"string","enum":["SSM","String","StringList","Number"]},"value":{"description":"The value: text, a list of texts, or a number, as the type says.","type":["string","array","number"],"items":{"type":"string","description":"One value."}}},"required":["key"]}}};
const schema101 = {"title":"Replacement","description":"A name and its value.","type":"object","additionalProperties":false,"properties":{"key":{"description":"The name.","type":"string","minLength":1},"path":{"description":"Path of the SSM parameter that holds the value; its value is unknown until it is read live.","type":"string","minLength":1},"type":{"description":"What the value is; SSM where left out.","type":"string","enum":["SSM","String","StringList","Number"]},"value":{"description":"The value: text, a list of texts, or a number, as the type says.","type":["string","array","number"],"items":{"type":"string","description":"One value."}}},"required":["key"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.example/schema/replacements-config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "globalReplacements") || (pattern4.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
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
const err1 = {instancePath:instancePath+"/"+"globalReplacements/" + i0,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema101.required,parentSchema:schema101,data:data1};
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
const err2 = {instancePath:instancePath+"/"+"globalReplacements/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data:data1};
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
const err3 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/key",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema101.properties.key,data:data2};
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
const err4 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/key",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.key.type,parentSchema:schema101.properties.key,data:data2};
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
const err5 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/path",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema101.properties.path,data:data3};
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
const err6 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/path",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.path.type,parentSchema:schema101.properties.path,data:data3};
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
const err7 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.type.type,parentSchema:schema101.properties.type,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data4 === "SSM") || (data4 === "String")) || (data4 === "StringList")) || (data4 === "Number"))){
const err8 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/type",keyword:"enum",params:{allowedValues: schema101.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema101.properties.type.enum,parentSchema:schema101.properties.type,data:data4};
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
const err9 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/value",keyword:"type",params:{type: schema101.properties.value.type},message:"must be string,array,number",schema:schema101.properties.value.type,parentSchema:schema101.properties.value,data:data5};
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
const err10 = {instancePath:instancePath+"/"+"globalReplacements/" + i0+"/value/" + i1,keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.value.items.type,parentSchema:schema101.properties.value.items,data:data6};
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
const err11 = {instancePath:instancePath+"/"+"globalReplacements/" + i0,keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data:data1};
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
const err12 = {instancePath:instancePath+"/"+"globalReplacements",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.globalReplacements.type,parentSchema:schema100.properties.globalReplacements,data:data0};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
      "controlTower",
      "landingZone"
    ],
    [
      "controlTower",
      "controls"
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
      "stackSets",
      "*",
      "operationPreferences"
    ],
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
