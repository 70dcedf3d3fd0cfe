// @ts-nocheck
// Generated from docs/schema/*.schema.json by tools/dev/generators/artifact-schemas.mjs.

export const snapshot = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Charter snapshot","description":"The observed live state of an organization at one time, as `charter snapshot` writes it and `charter plan --against` reads it.","type":"object","properties":{"schemaVersion":{"const":1},"takenAt":{"type":"string","description":"ISO 8601, UTC. No plan depends on it.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},"organization":{"type":"object","properties":{"id":{"type":"string","description":"o-…","pattern":"^o-[0-9a-z]{10,32}$"},"arn":{"type":"string"},"managementAccountId":{"$ref":"#/$defs/accountId"},"managementAccountEmail":{"type":"string"},"featureSet":{"enum":["ALL","CONSOLIDATED_BILLING"]},"endpoint":{"type":"string","description":"`aws`, or the URL of another endpoint."},"partition":{"type":"string"}},"required":["id","arn","managementAccountId","managementAccountEmail","featureSet","endpoint","partition"],"additionalProperties":false},"root":{"type":"object","properties":{"id":{"type":"string","pattern":"^r-[0-9a-z]{4,32}$"},"arn":{"type":"string"},"enabledPolicyTypes":{"type":"array","items":{"$ref":"#/$defs/policyType"}}},"required":["id","arn","enabledPolicyTypes"],"additionalProperties":false},"organizationalUnits":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"},"arn":{"type":"string"},"name":{"type":"string"},"parentId":{"$ref":"#/$defs/parentId"},"path":{"type":"string","description":"Names from below the root, joined by `/`."}},"required":["id","arn","name","parentId","path"],"additionalProperties":false},"description":"Sorted by path."},"accounts":{"type":"array","items":{"type":"object","properties":{"id":{"$ref":"#/$defs/accountId"},"arn":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"},"state":{"enum":["PENDING_ACTIVATION","ACTIVE","SUSPENDED","PENDING_CLOSURE","CLOSED"]},"parentId":{"$ref":"#/$defs/parentId"},"tags":{"description":"Null where tags were not read.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":{"type":"string"}}]}},"required":["id","arn","name","email","state","parentId","tags"],"additionalProperties":false},"description":"Sorted by id."},"policies":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^p-[0-9a-zA-Z_]{8,128}$"},"arn":{"type":"string"},"type":{"$ref":"#/$defs/policyType"},"name":{"type":"string"},"description":{"type":"string"},"awsManaged":{"type":"boolean"},"content":{"description":"The document's text as AWS stores it; null for AWS-managed policies.","type":["string","null"]}},"required":["id","arn","type","name","description","awsManaged","content"],"additionalProperties":false},"description":"Sorted by type, then name."},"attachments":{"type":"array","items":{"type":"object","properties":{"policyId":{"type":"string"},"targetId":{"type":"string"}},"required":["policyId","targetId"],"additionalProperties":false},"description":"Direct attachments only; inherited ones follow from the tree."},"settings":{"type":"object","properties":{"trustedServices":{"type":"array","items":{"type":"string"}},"delegatedAdministrators":{"type":"array","items":{"type":"object","properties":{"service":{"type":"string"},"accountId":{"$ref":"#/$defs/accountId"}},"required":["service","accountId"],"additionalProperties":false}},"resourcePolicy":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"string"},"arn":{"type":"string"},"content":{"type":"object"}},"required":["id","arn","content"],"additionalProperties":false}]},"templateBucket":{"type":["string","null"]},"stackSetsAccess":{"description":"Whether StackSets may see the organization; null where it was not read.","type":["boolean","null"]}},"required":["trustedServices","delegatedAdministrators","resourcePolicy","templateBucket","stackSetsAccess"],"additionalProperties":false},"stacks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"id":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"status":{"type":"string"},"statusReason":{"type":["string","null"]},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"template":{"description":"The last deployed template; null while there is none.","type":["object","null"]},"resources":{"type":"array","items":{"type":"object","properties":{"logicalId":{"type":"string"},"physicalId":{"type":["string","null"]},"type":{"type":"string"},"status":{"type":"string"}},"required":["logicalId","physicalId","type","status"],"additionalProperties":false}}},"required":["name","id","account","region","status","statusReason","parameters","template","resources"],"additionalProperties":false}},"stackSets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","id","region","description","template","parameters","capabilities","autoDeployment","managedExecution","organizationalUnits","running","instances"],"properties":{"name":{"type":"string"},"id":{"type":"string"},"region":{"type":"string"},"description":{"type":"string"},"template":{"type":"object"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"capabilities":{"type":"array","items":{"type":"string"}},"autoDeployment":{"type":"object","additionalProperties":false,"required":["enabled","retainStacks"],"properties":{"enabled":{"type":"boolean"},"retainStacks":{"type":"boolean"}}},"managedExecution":{"type":"boolean"},"organizationalUnits":{"type":"array","items":{"type":"string"}},"running":{"type":"array","items":{"type":"string"}},"instances":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["account","region","organizationalUnitId","status","detailedStatus","statusReason","overrides"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"type":"string"},"organizationalUnitId":{"type":["string","null"]},"status":{"type":"string","enum":["CURRENT","OUTDATED","INOPERABLE"]},"detailedStatus":{"type":"string"},"statusReason":{"type":["string","null"]},"overrides":{"type":"object","additionalProperties":{"type":"string"}}}}}}}},"notRead":{"type":"array","items":{"type":"object","properties":{"what":{"type":"string"},"why":{"type":"string"}},"required":["what","why"],"additionalProperties":false},"description":"What was not read, and why."}},"required":["schemaVersion","takenAt","organization","root","organizationalUnits","accounts","policies","attachments","settings","stacks","stackSets","notRead"],"additionalProperties":false,"$defs":{"policyType":{"enum":["SERVICE_CONTROL_POLICY","RESOURCE_CONTROL_POLICY","TAG_POLICY","BACKUP_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","AISERVICES_OPT_OUT_POLICY","SECURITYHUB_POLICY","INSPECTOR_POLICY","UPGRADE_ROLLOUT_POLICY","BEDROCK_POLICY","S3_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY"]},"accountId":{"type":"string","pattern":"^\\d{12}$"},"parentId":{"type":"string","pattern":"^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"}}};
const schema32 = {"type":"string","pattern":"^\\d{12}$"};
const schema33 = {"enum":["SERVICE_CONTROL_POLICY","RESOURCE_CONTROL_POLICY","TAG_POLICY","BACKUP_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","AISERVICES_OPT_OUT_POLICY","SECURITYHUB_POLICY","INSPECTOR_POLICY","UPGRADE_ROLLOUT_POLICY","BEDROCK_POLICY","S3_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY"]};
const schema34 = {"type":"string","pattern":"^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$", "u");
const pattern5 = new RegExp("^o-[0-9a-z]{10,32}$", "u");
const pattern6 = new RegExp("^\\d{12}$", "u");
const pattern7 = new RegExp("^r-[0-9a-z]{4,32}$", "u");
const pattern8 = new RegExp("^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$", "u");
const pattern9 = new RegExp("^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$", "u");
const pattern12 = new RegExp("^p-[0-9a-zA-Z_]{8,128}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.takenAt === undefined) && (missing0 = "takenAt"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.organizationalUnits === undefined) && (missing0 = "organizationalUnits"))) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.policies === undefined) && (missing0 = "policies"))) || ((data.attachments === undefined) && (missing0 = "attachments"))) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.stacks === undefined) && (missing0 = "stacks"))) || ((data.stackSets === undefined) && (missing0 = "stackSets"))) || ((data.notRead === undefined) && (missing0 = "notRead"))){
validate20.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate20.errors = [{instancePath:instancePath+"/"+"schemaVersion",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takenAt !== undefined){
let data1 = data.takenAt;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate20.errors = [{instancePath:instancePath+"/"+"takenAt",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"takenAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data2 = data.organization;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((((data2.id === undefined) && (missing1 = "id")) || ((data2.arn === undefined) && (missing1 = "arn"))) || ((data2.managementAccountId === undefined) && (missing1 = "managementAccountId"))) || ((data2.managementAccountEmail === undefined) && (missing1 = "managementAccountEmail"))) || ((data2.featureSet === undefined) && (missing1 = "featureSet"))) || ((data2.endpoint === undefined) && (missing1 = "endpoint"))) || ((data2.partition === undefined) && (missing1 = "partition"))){
validate20.errors = [{instancePath:instancePath+"/"+"organization",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!(((((((key1 === "id") || (key1 === "arn")) || (key1 === "managementAccountId")) || (key1 === "managementAccountEmail")) || (key1 === "featureSet")) || (key1 === "endpoint")) || (key1 === "partition"))){
validate20.errors = [{instancePath:instancePath+"/"+"organization",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.id !== undefined){
let data3 = data2.id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate20.errors = [{instancePath:instancePath+"/"+"organization/id",keyword:"pattern",params:{pattern: "^o-[0-9a-z]{10,32}$"},message:"must match pattern \""+"^o-[0-9a-z]{10,32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"organization/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.arn !== undefined){
const _errs10 = errors;
if(typeof data2.arn !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/arn",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.managementAccountId !== undefined){
let data5 = data2.managementAccountId;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate20.errors = [{instancePath:instancePath+"/"+"organization/managementAccountId",keyword:"pattern",params:{pattern: "^\\d{12}$"},message:"must match pattern \""+"^\\d{12}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"organization/managementAccountId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.managementAccountEmail !== undefined){
const _errs15 = errors;
if(typeof data2.managementAccountEmail !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/managementAccountEmail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.featureSet !== undefined){
let data7 = data2.featureSet;
const _errs17 = errors;
if(!((data7 === "ALL") || (data7 === "CONSOLIDATED_BILLING"))){
validate20.errors = [{instancePath:instancePath+"/"+"organization/featureSet",keyword:"enum",params:{allowedValues: schema31.properties.organization.properties.featureSet.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.endpoint !== undefined){
const _errs18 = errors;
if(typeof data2.endpoint !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/endpoint",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.partition !== undefined){
const _errs20 = errors;
if(typeof data2.partition !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/partition",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"organization",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
let data10 = data.root;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((data10.id === undefined) && (missing2 = "id")) || ((data10.arn === undefined) && (missing2 = "arn"))) || ((data10.enabledPolicyTypes === undefined) && (missing2 = "enabledPolicyTypes"))){
validate20.errors = [{instancePath:instancePath+"/"+"root",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data10){
if(!(((key2 === "id") || (key2 === "arn")) || (key2 === "enabledPolicyTypes"))){
validate20.errors = [{instancePath:instancePath+"/"+"root",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
let data11 = data10.id;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
validate20.errors = [{instancePath:instancePath+"/"+"root/id",keyword:"pattern",params:{pattern: "^r-[0-9a-z]{4,32}$"},message:"must match pattern \""+"^r-[0-9a-z]{4,32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"root/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.arn !== undefined){
const _errs27 = errors;
if(typeof data10.arn !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"root/arn",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.enabledPolicyTypes !== undefined){
let data13 = data10.enabledPolicyTypes;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid4 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs31 = errors;
if(!(((((((((((((data14 === "SERVICE_CONTROL_POLICY") || (data14 === "RESOURCE_CONTROL_POLICY")) || (data14 === "TAG_POLICY")) || (data14 === "BACKUP_POLICY")) || (data14 === "CHATBOT_POLICY")) || (data14 === "DECLARATIVE_POLICY_EC2")) || (data14 === "AISERVICES_OPT_OUT_POLICY")) || (data14 === "SECURITYHUB_POLICY")) || (data14 === "INSPECTOR_POLICY")) || (data14 === "UPGRADE_ROLLOUT_POLICY")) || (data14 === "BEDROCK_POLICY")) || (data14 === "S3_POLICY")) || (data14 === "NETWORK_SECURITY_DIRECTOR_POLICY"))){
validate20.errors = [{instancePath:instancePath+"/"+"root/enabledPolicyTypes/" + i0,keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs31 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"root/enabledPolicyTypes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"root",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organizationalUnits !== undefined){
let data15 = data.organizationalUnits;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data15)){
var valid6 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs35 = errors;
if(errors === _errs35){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((((data16.id === undefined) && (missing3 = "id")) || ((data16.arn === undefined) && (missing3 = "arn"))) || ((data16.name === undefined) && (missing3 = "name"))) || ((data16.parentId === undefined) && (missing3 = "parentId"))) || ((data16.path === undefined) && (missing3 = "path"))){
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key3 in data16){
if(!(((((key3 === "id") || (key3 === "arn")) || (key3 === "name")) || (key3 === "parentId")) || (key3 === "path"))){
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data16.id !== undefined){
let data17 = data16.id;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1+"/id",keyword:"pattern",params:{pattern: "^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"},message:"must match pattern \""+"^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.arn !== undefined){
const _errs40 = errors;
if(typeof data16.arn !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1+"/arn",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.name !== undefined){
const _errs42 = errors;
if(typeof data16.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.parentId !== undefined){
let data20 = data16.parentId;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1+"/parentId",keyword:"pattern",params:{pattern: "^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"},message:"must match pattern \""+"^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1+"/parentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.path !== undefined){
const _errs47 = errors;
if(typeof data16.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data22 = data.accounts;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data22)){
var valid9 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs51 = errors;
if(errors === _errs51){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((((((((data23.id === undefined) && (missing4 = "id")) || ((data23.arn === undefined) && (missing4 = "arn"))) || ((data23.name === undefined) && (missing4 = "name"))) || ((data23.email === undefined) && (missing4 = "email"))) || ((data23.state === undefined) && (missing4 = "state"))) || ((data23.parentId === undefined) && (missing4 = "parentId"))) || ((data23.tags === undefined) && (missing4 = "tags"))){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2,keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key4 in data23){
if(!(((((((key4 === "id") || (key4 === "arn")) || (key4 === "name")) || (key4 === "email")) || (key4 === "state")) || (key4 === "parentId")) || (key4 === "tags"))){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data23.id !== undefined){
let data24 = data23.id;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/id",keyword:"pattern",params:{pattern: "^\\d{12}$"},message:"must match pattern \""+"^\\d{12}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.arn !== undefined){
const _errs57 = errors;
if(typeof data23.arn !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/arn",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.name !== undefined){
const _errs59 = errors;
if(typeof data23.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.email !== undefined){
const _errs61 = errors;
if(typeof data23.email !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.state !== undefined){
let data28 = data23.state;
const _errs63 = errors;
if(!(((((data28 === "PENDING_ACTIVATION") || (data28 === "ACTIVE")) || (data28 === "SUSPENDED")) || (data28 === "PENDING_CLOSURE")) || (data28 === "CLOSED"))){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/state",keyword:"enum",params:{allowedValues: schema31.properties.accounts.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.parentId !== undefined){
let data29 = data23.parentId;
const _errs64 = errors;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data29 === "string"){
if(!pattern9.test(data29)){
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/parentId",keyword:"pattern",params:{pattern: "^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"},message:"must match pattern \""+"^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2+"/parentId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs64 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data23.tags !== undefined){
let data30 = data23.tags;
const _errs67 = errors;
const _errs68 = errors;
let valid13 = false;
const _errs69 = errors;
if(data30 !== null){
const err0 = {instancePath:instancePath+"/"+"accounts/" + i2+"/tags",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs69 === errors;
valid13 = valid13 || _valid0;
const _errs71 = errors;
if(errors === _errs71){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
const _errs74 = errors;
if(typeof data30[key5] !== "string"){
const err1 = {instancePath:instancePath+"/"+"accounts/" + i2+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid14 = _errs74 === errors;
if(!valid14){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/"+"accounts/" + i2+"/tags",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs71 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err3 = {instancePath:instancePath+"/"+"accounts/" + i2+"/tags",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"accounts/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs51 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"accounts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data32 = data.policies;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data32)){
var valid15 = true;
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
const _errs78 = errors;
if(errors === _errs78){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing5;
if((((((((data33.id === undefined) && (missing5 = "id")) || ((data33.arn === undefined) && (missing5 = "arn"))) || ((data33.type === undefined) && (missing5 = "type"))) || ((data33.name === undefined) && (missing5 = "name"))) || ((data33.description === undefined) && (missing5 = "description"))) || ((data33.awsManaged === undefined) && (missing5 = "awsManaged"))) || ((data33.content === undefined) && (missing5 = "content"))){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs80 = errors;
for(const key6 in data33){
if(!(((((((key6 === "id") || (key6 === "arn")) || (key6 === "type")) || (key6 === "name")) || (key6 === "description")) || (key6 === "awsManaged")) || (key6 === "content"))){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs80 === errors){
if(data33.id !== undefined){
let data34 = data33.id;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data34 === "string"){
if(!pattern12.test(data34)){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/id",keyword:"pattern",params:{pattern: "^p-[0-9a-zA-Z_]{8,128}$"},message:"must match pattern \""+"^p-[0-9a-zA-Z_]{8,128}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.arn !== undefined){
const _errs83 = errors;
if(typeof data33.arn !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/arn",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs83 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.type !== undefined){
let data36 = data33.type;
const _errs85 = errors;
if(!(((((((((((((data36 === "SERVICE_CONTROL_POLICY") || (data36 === "RESOURCE_CONTROL_POLICY")) || (data36 === "TAG_POLICY")) || (data36 === "BACKUP_POLICY")) || (data36 === "CHATBOT_POLICY")) || (data36 === "DECLARATIVE_POLICY_EC2")) || (data36 === "AISERVICES_OPT_OUT_POLICY")) || (data36 === "SECURITYHUB_POLICY")) || (data36 === "INSPECTOR_POLICY")) || (data36 === "UPGRADE_ROLLOUT_POLICY")) || (data36 === "BEDROCK_POLICY")) || (data36 === "S3_POLICY")) || (data36 === "NETWORK_SECURITY_DIRECTOR_POLICY"))){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/type",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs85 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.name !== undefined){
const _errs87 = errors;
if(typeof data33.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs87 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.description !== undefined){
const _errs89 = errors;
if(typeof data33.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs89 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.awsManaged !== undefined){
const _errs91 = errors;
if(typeof data33.awsManaged !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/awsManaged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.content !== undefined){
let data40 = data33.content;
const _errs93 = errors;
if((typeof data40 !== "string") && (data40 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3+"/content",keyword:"type",params:{type: schema31.properties.policies.items.properties.content.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs93 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"policies/" + i3,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs78 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"policies",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
let data41 = data.attachments;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data41)){
var valid18 = true;
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
const _errs97 = errors;
if(errors === _errs97){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing6;
if(((data42.policyId === undefined) && (missing6 = "policyId")) || ((data42.targetId === undefined) && (missing6 = "targetId"))){
validate20.errors = [{instancePath:instancePath+"/"+"attachments/" + i4,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs99 = errors;
for(const key7 in data42){
if(!((key7 === "policyId") || (key7 === "targetId"))){
validate20.errors = [{instancePath:instancePath+"/"+"attachments/" + i4,keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs99 === errors){
if(data42.policyId !== undefined){
const _errs100 = errors;
if(typeof data42.policyId !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"attachments/" + i4+"/policyId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs100 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data42.targetId !== undefined){
const _errs102 = errors;
if(typeof data42.targetId !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"attachments/" + i4+"/targetId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs102 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"attachments/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs97 === errors;
if(!valid18){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"attachments",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data45 = data.settings;
const _errs104 = errors;
if(errors === _errs104){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing7;
if((((((data45.trustedServices === undefined) && (missing7 = "trustedServices")) || ((data45.delegatedAdministrators === undefined) && (missing7 = "delegatedAdministrators"))) || ((data45.resourcePolicy === undefined) && (missing7 = "resourcePolicy"))) || ((data45.templateBucket === undefined) && (missing7 = "templateBucket"))) || ((data45.stackSetsAccess === undefined) && (missing7 = "stackSetsAccess"))){
validate20.errors = [{instancePath:instancePath+"/"+"settings",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs106 = errors;
for(const key8 in data45){
if(!(((((key8 === "trustedServices") || (key8 === "delegatedAdministrators")) || (key8 === "resourcePolicy")) || (key8 === "templateBucket")) || (key8 === "stackSetsAccess"))){
validate20.errors = [{instancePath:instancePath+"/"+"settings",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs106 === errors){
if(data45.trustedServices !== undefined){
let data46 = data45.trustedServices;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data46)){
var valid21 = true;
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
const _errs109 = errors;
if(typeof data46[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"settings/trustedServices/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs109 === errors;
if(!valid21){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"settings/trustedServices",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs107 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data45.delegatedAdministrators !== undefined){
let data48 = data45.delegatedAdministrators;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data48)){
var valid22 = true;
const len6 = data48.length;
for(let i6=0; i6<len6; i6++){
let data49 = data48[i6];
const _errs113 = errors;
if(errors === _errs113){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing8;
if(((data49.service === undefined) && (missing8 = "service")) || ((data49.accountId === undefined) && (missing8 = "accountId"))){
validate20.errors = [{instancePath:instancePath+"/"+"settings/delegatedAdministrators/" + i6,keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs115 = errors;
for(const key9 in data49){
if(!((key9 === "service") || (key9 === "accountId"))){
validate20.errors = [{instancePath:instancePath+"/"+"settings/delegatedAdministrators/" + i6,keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data49.service !== undefined){
const _errs116 = errors;
if(typeof data49.service !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"settings/delegatedAdministrators/" + i6+"/service",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs116 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data49.accountId !== undefined){
let data51 = data49.accountId;
const _errs118 = errors;
const _errs119 = errors;
if(errors === _errs119){
if(typeof data51 === "string"){
if(!pattern6.test(data51)){
validate20.errors = [{instancePath:instancePath+"/"+"settings/delegatedAdministrators/" + i6+"/accountId",keyword:"pattern",params:{pattern: "^\\d{12}$"},message:"must match pattern \""+"^\\d{12}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"settings/delegatedAdministrators/" + i6+"/accountId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid23 = _errs118 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"settings/delegatedAdministrators/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs113 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"settings/delegatedAdministrators",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs111 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data45.resourcePolicy !== undefined){
let data52 = data45.resourcePolicy;
const _errs121 = errors;
const _errs122 = errors;
let valid25 = false;
const _errs123 = errors;
if(data52 !== null){
const err4 = {instancePath:instancePath+"/"+"settings/resourcePolicy",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs123 === errors;
valid25 = valid25 || _valid1;
const _errs125 = errors;
if(errors === _errs125){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing9;
if((((data52.id === undefined) && (missing9 = "id")) || ((data52.arn === undefined) && (missing9 = "arn"))) || ((data52.content === undefined) && (missing9 = "content"))){
const err5 = {instancePath:instancePath+"/"+"settings/resourcePolicy",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs127 = errors;
for(const key10 in data52){
if(!(((key10 === "id") || (key10 === "arn")) || (key10 === "content"))){
const err6 = {instancePath:instancePath+"/"+"settings/resourcePolicy",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs127 === errors){
if(data52.id !== undefined){
const _errs128 = errors;
if(typeof data52.id !== "string"){
const err7 = {instancePath:instancePath+"/"+"settings/resourcePolicy/id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid26 = _errs128 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data52.arn !== undefined){
const _errs130 = errors;
if(typeof data52.arn !== "string"){
const err8 = {instancePath:instancePath+"/"+"settings/resourcePolicy/arn",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid26 = _errs130 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data52.content !== undefined){
let data55 = data52.content;
const _errs132 = errors;
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err9 = {instancePath:instancePath+"/"+"settings/resourcePolicy/content",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid26 = _errs132 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/"+"settings/resourcePolicy",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs125 === errors;
valid25 = valid25 || _valid1;
if(!valid25){
const err11 = {instancePath:instancePath+"/"+"settings/resourcePolicy",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs121 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data45.templateBucket !== undefined){
let data56 = data45.templateBucket;
const _errs134 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"settings/templateBucket",keyword:"type",params:{type: schema31.properties.settings.properties.templateBucket.type},message:"must be string,null"}];
return false;
}
var valid20 = _errs134 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data45.stackSetsAccess !== undefined){
let data57 = data45.stackSetsAccess;
const _errs136 = errors;
if((typeof data57 !== "boolean") && (data57 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"settings/stackSetsAccess",keyword:"type",params:{type: schema31.properties.settings.properties.stackSetsAccess.type},message:"must be boolean,null"}];
return false;
}
var valid20 = _errs136 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"settings",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stacks !== undefined){
let data58 = data.stacks;
const _errs138 = errors;
if(errors === _errs138){
if(Array.isArray(data58)){
var valid27 = true;
const len7 = data58.length;
for(let i7=0; i7<len7; i7++){
let data59 = data58[i7];
const _errs140 = errors;
if(errors === _errs140){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing10;
if((((((((((data59.name === undefined) && (missing10 = "name")) || ((data59.id === undefined) && (missing10 = "id"))) || ((data59.account === undefined) && (missing10 = "account"))) || ((data59.region === undefined) && (missing10 = "region"))) || ((data59.status === undefined) && (missing10 = "status"))) || ((data59.statusReason === undefined) && (missing10 = "statusReason"))) || ((data59.parameters === undefined) && (missing10 = "parameters"))) || ((data59.template === undefined) && (missing10 = "template"))) || ((data59.resources === undefined) && (missing10 = "resources"))){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7,keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs142 = errors;
for(const key11 in data59){
if(!(func1.call(schema31.properties.stacks.items.properties, key11))){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7,keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs142 === errors){
if(data59.name !== undefined){
const _errs143 = errors;
if(typeof data59.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs143 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.id !== undefined){
const _errs145 = errors;
if(typeof data59.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs145 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.account !== undefined){
const _errs147 = errors;
if(typeof data59.account !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs147 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.region !== undefined){
const _errs149 = errors;
if(typeof data59.region !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs149 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.status !== undefined){
const _errs151 = errors;
if(typeof data59.status !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs151 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.statusReason !== undefined){
let data65 = data59.statusReason;
const _errs153 = errors;
if((typeof data65 !== "string") && (data65 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/statusReason",keyword:"type",params:{type: schema31.properties.stacks.items.properties.statusReason.type},message:"must be string,null"}];
return false;
}
var valid28 = _errs153 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.parameters !== undefined){
let data66 = data59.parameters;
const _errs155 = errors;
if(errors === _errs155){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key12 in data66){
const _errs158 = errors;
if(typeof data66[key12] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/parameters/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs158 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs155 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.template !== undefined){
let data68 = data59.template;
const _errs160 = errors;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/template",keyword:"type",params:{type: schema31.properties.stacks.items.properties.template.type},message:"must be object,null"}];
return false;
}
var valid28 = _errs160 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data59.resources !== undefined){
let data69 = data59.resources;
const _errs162 = errors;
if(errors === _errs162){
if(Array.isArray(data69)){
var valid30 = true;
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
let data70 = data69[i8];
const _errs164 = errors;
if(errors === _errs164){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing11;
if(((((data70.logicalId === undefined) && (missing11 = "logicalId")) || ((data70.physicalId === undefined) && (missing11 = "physicalId"))) || ((data70.type === undefined) && (missing11 = "type"))) || ((data70.status === undefined) && (missing11 = "status"))){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources/" + i8,keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs166 = errors;
for(const key13 in data70){
if(!((((key13 === "logicalId") || (key13 === "physicalId")) || (key13 === "type")) || (key13 === "status"))){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources/" + i8,keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs166 === errors){
if(data70.logicalId !== undefined){
const _errs167 = errors;
if(typeof data70.logicalId !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources/" + i8+"/logicalId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs167 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data70.physicalId !== undefined){
let data72 = data70.physicalId;
const _errs169 = errors;
if((typeof data72 !== "string") && (data72 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources/" + i8+"/physicalId",keyword:"type",params:{type: schema31.properties.stacks.items.properties.resources.items.properties.physicalId.type},message:"must be string,null"}];
return false;
}
var valid31 = _errs169 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data70.type !== undefined){
const _errs171 = errors;
if(typeof data70.type !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources/" + i8+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs171 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data70.status !== undefined){
const _errs173 = errors;
if(typeof data70.status !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources/" + i8+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs173 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources/" + i8,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs164 === errors;
if(!valid30){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7+"/resources",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs162 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stacks/" + i7,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs140 === errors;
if(!valid27){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stacks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs138 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackSets !== undefined){
let data75 = data.stackSets;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data75)){
var valid32 = true;
const len9 = data75.length;
for(let i9=0; i9<len9; i9++){
let data76 = data75[i9];
const _errs177 = errors;
if(errors === _errs177){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing12;
if(((((((((((((data76.name === undefined) && (missing12 = "name")) || ((data76.id === undefined) && (missing12 = "id"))) || ((data76.region === undefined) && (missing12 = "region"))) || ((data76.description === undefined) && (missing12 = "description"))) || ((data76.template === undefined) && (missing12 = "template"))) || ((data76.parameters === undefined) && (missing12 = "parameters"))) || ((data76.capabilities === undefined) && (missing12 = "capabilities"))) || ((data76.autoDeployment === undefined) && (missing12 = "autoDeployment"))) || ((data76.managedExecution === undefined) && (missing12 = "managedExecution"))) || ((data76.organizationalUnits === undefined) && (missing12 = "organizationalUnits"))) || ((data76.running === undefined) && (missing12 = "running"))) || ((data76.instances === undefined) && (missing12 = "instances"))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9,keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs179 = errors;
for(const key14 in data76){
if(!(func1.call(schema31.properties.stackSets.items.properties, key14))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9,keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs179 === errors){
if(data76.name !== undefined){
const _errs180 = errors;
if(typeof data76.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs180 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.id !== undefined){
const _errs182 = errors;
if(typeof data76.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs182 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.region !== undefined){
const _errs184 = errors;
if(typeof data76.region !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs184 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.description !== undefined){
const _errs186 = errors;
if(typeof data76.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs186 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.template !== undefined){
let data81 = data76.template;
const _errs188 = errors;
if(!(data81 && typeof data81 == "object" && !Array.isArray(data81))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/template",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid33 = _errs188 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.parameters !== undefined){
let data82 = data76.parameters;
const _errs190 = errors;
if(errors === _errs190){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key15 in data82){
const _errs193 = errors;
if(typeof data82[key15] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/parameters/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs193 === errors;
if(!valid34){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs190 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.capabilities !== undefined){
let data84 = data76.capabilities;
const _errs195 = errors;
if(errors === _errs195){
if(Array.isArray(data84)){
var valid35 = true;
const len10 = data84.length;
for(let i10=0; i10<len10; i10++){
const _errs197 = errors;
if(typeof data84[i10] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/capabilities/" + i10,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs197 === errors;
if(!valid35){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/capabilities",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs195 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.autoDeployment !== undefined){
let data86 = data76.autoDeployment;
const _errs199 = errors;
if(errors === _errs199){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing13;
if(((data86.enabled === undefined) && (missing13 = "enabled")) || ((data86.retainStacks === undefined) && (missing13 = "retainStacks"))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/autoDeployment",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs201 = errors;
for(const key16 in data86){
if(!((key16 === "enabled") || (key16 === "retainStacks"))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/autoDeployment",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs201 === errors){
if(data86.enabled !== undefined){
const _errs202 = errors;
if(typeof data86.enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/autoDeployment/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid36 = _errs202 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data86.retainStacks !== undefined){
const _errs204 = errors;
if(typeof data86.retainStacks !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/autoDeployment/retainStacks",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid36 = _errs204 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/autoDeployment",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs199 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.managedExecution !== undefined){
const _errs206 = errors;
if(typeof data76.managedExecution !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/managedExecution",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid33 = _errs206 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.organizationalUnits !== undefined){
let data90 = data76.organizationalUnits;
const _errs208 = errors;
if(errors === _errs208){
if(Array.isArray(data90)){
var valid37 = true;
const len11 = data90.length;
for(let i11=0; i11<len11; i11++){
const _errs210 = errors;
if(typeof data90[i11] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/organizationalUnits/" + i11,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs210 === errors;
if(!valid37){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/organizationalUnits",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs208 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.running !== undefined){
let data92 = data76.running;
const _errs212 = errors;
if(errors === _errs212){
if(Array.isArray(data92)){
var valid38 = true;
const len12 = data92.length;
for(let i12=0; i12<len12; i12++){
const _errs214 = errors;
if(typeof data92[i12] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/running/" + i12,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs214 === errors;
if(!valid38){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/running",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs212 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data76.instances !== undefined){
let data94 = data76.instances;
const _errs216 = errors;
if(errors === _errs216){
if(Array.isArray(data94)){
var valid39 = true;
const len13 = data94.length;
for(let i13=0; i13<len13; i13++){
let data95 = data94[i13];
const _errs218 = errors;
if(errors === _errs218){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing14;
if((((((((data95.account === undefined) && (missing14 = "account")) || ((data95.region === undefined) && (missing14 = "region"))) || ((data95.organizationalUnitId === undefined) && (missing14 = "organizationalUnitId"))) || ((data95.status === undefined) && (missing14 = "status"))) || ((data95.detailedStatus === undefined) && (missing14 = "detailedStatus"))) || ((data95.statusReason === undefined) && (missing14 = "statusReason"))) || ((data95.overrides === undefined) && (missing14 = "overrides"))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13,keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs220 = errors;
for(const key17 in data95){
if(!(((((((key17 === "account") || (key17 === "region")) || (key17 === "organizationalUnitId")) || (key17 === "status")) || (key17 === "detailedStatus")) || (key17 === "statusReason")) || (key17 === "overrides"))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13,keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs220 === errors){
if(data95.account !== undefined){
let data96 = data95.account;
const _errs221 = errors;
const _errs222 = errors;
if(errors === _errs222){
if(typeof data96 === "string"){
if(!pattern6.test(data96)){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/account",keyword:"pattern",params:{pattern: "^\\d{12}$"},message:"must match pattern \""+"^\\d{12}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs221 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data95.region !== undefined){
const _errs224 = errors;
if(typeof data95.region !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs224 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data95.organizationalUnitId !== undefined){
let data98 = data95.organizationalUnitId;
const _errs226 = errors;
if((typeof data98 !== "string") && (data98 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/organizationalUnitId",keyword:"type",params:{type: schema31.properties.stackSets.items.properties.instances.items.properties.organizationalUnitId.type},message:"must be string,null"}];
return false;
}
var valid40 = _errs226 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data95.status !== undefined){
let data99 = data95.status;
const _errs228 = errors;
if(typeof data99 !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data99 === "CURRENT") || (data99 === "OUTDATED")) || (data99 === "INOPERABLE"))){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/status",keyword:"enum",params:{allowedValues: schema31.properties.stackSets.items.properties.instances.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs228 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data95.detailedStatus !== undefined){
const _errs230 = errors;
if(typeof data95.detailedStatus !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/detailedStatus",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs230 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data95.statusReason !== undefined){
let data101 = data95.statusReason;
const _errs232 = errors;
if((typeof data101 !== "string") && (data101 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/statusReason",keyword:"type",params:{type: schema31.properties.stackSets.items.properties.instances.items.properties.statusReason.type},message:"must be string,null"}];
return false;
}
var valid40 = _errs232 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data95.overrides !== undefined){
let data102 = data95.overrides;
const _errs234 = errors;
if(errors === _errs234){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key18 in data102){
const _errs237 = errors;
if(typeof data102[key18] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/overrides/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs237 === errors;
if(!valid42){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13+"/overrides",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs234 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances/" + i13,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs218 === errors;
if(!valid39){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9+"/instances",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs216 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets/" + i9,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs177 === errors;
if(!valid32){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs175 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notRead !== undefined){
let data104 = data.notRead;
const _errs239 = errors;
if(errors === _errs239){
if(Array.isArray(data104)){
var valid43 = true;
const len14 = data104.length;
for(let i14=0; i14<len14; i14++){
let data105 = data104[i14];
const _errs241 = errors;
if(errors === _errs241){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing15;
if(((data105.what === undefined) && (missing15 = "what")) || ((data105.why === undefined) && (missing15 = "why"))){
validate20.errors = [{instancePath:instancePath+"/"+"notRead/" + i14,keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs243 = errors;
for(const key19 in data105){
if(!((key19 === "what") || (key19 === "why"))){
validate20.errors = [{instancePath:instancePath+"/"+"notRead/" + i14,keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs243 === errors){
if(data105.what !== undefined){
const _errs244 = errors;
if(typeof data105.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"notRead/" + i14+"/what",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs244 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data105.why !== undefined){
const _errs246 = errors;
if(typeof data105.why !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"notRead/" + i14+"/why",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs246 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"notRead/" + i14,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs241 === errors;
if(!valid43){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"notRead",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs239 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

