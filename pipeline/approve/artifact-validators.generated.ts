// @ts-nocheck
// Generated from docs/schema/*.schema.json by tools/dev/generators/artifact-schemas.mjs.

export const plan = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.invalid/schema/plan.schema.json","title":"Plan","description":"The graph of operations that takes the live organization to the config, with everything that an approver sees and that a deployment carries out.","type":"object","additionalProperties":false,"required":["schemaVersion","digest","symbols","purpose","tool","organization","inputs","readSet","summary","reach","operations","stacks","stackSets","templates","refusals","skipped","unmanaged","notChecked","accessDelta","findings","risk"],"properties":{"schemaVersion":{"const":1},"digest":{"$ref":"#/$defs/sha256","description":"SHA-256 (hex) over the canonical JSON of the covered fields."},"symbols":{"type":"object","additionalProperties":{"type":"string"},"description":"Symbol → live id, of what existed when the plan was made. Not covered by the digest."},"purpose":{"type":"string","enum":["deploy","recover"]},"tool":{"type":"object","additionalProperties":false,"required":["version","ruleData"],"properties":{"version":{"type":"string"},"ruleData":{"type":"string"}}},"organization":{"type":"object","additionalProperties":false,"required":["partition","organizationId","managementAccountId","endpoint"],"properties":{"partition":{"type":"string"},"organizationId":{"type":"string"},"managementAccountId":{"type":"string"},"endpoint":{"type":"string"}}},"inputs":{"type":"object","additionalProperties":false,"required":["config","policies"],"properties":{"config":{"type":"string"},"policies":{"type":"string"}}},"readSet":{"type":"array","items":{"$ref":"#/$defs/readSetEntry"}},"summary":{"type":"object","additionalProperties":false,"required":["add","modify","remove","import","release","unchanged"],"properties":{"add":{"type":"integer","minimum":0},"modify":{"type":"integer","minimum":0},"remove":{"type":"integer","minimum":0},"import":{"type":"integer","minimum":0},"release":{"type":"integer","minimum":0},"unchanged":{"type":"integer","minimum":0}}},"reach":{"description":"How many member accounts the operations affect; null in a plan that frees stacks.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["accounts","of","maximum","exception"],"properties":{"accounts":{"type":"integer","minimum":0,"description":"Different accounts that the operations affect. Not covered by the digest."},"of":{"type":"integer","minimum":0,"description":"Member accounts, those included that the plan creates. Not covered by the digest."},"maximum":{"type":["integer","null"],"description":"How many one deployment may affect; null where the config sets no bound."},"exception":{"type":["string","null"],"description":"The exception of the config that lets it affect more, in words."}}}]},"operations":{"type":"array","items":{"$ref":"#/$defs/operation"}},"stacks":{"type":"array","items":{"$ref":"#/$defs/stackChange"}},"stackSets":{"type":"array","items":{"$ref":"#/$defs/stackSetChange"}},"templates":{"type":"object","additionalProperties":{"type":"object"},"description":"Templates by the SHA-256 of their canonical JSON."},"refusals":{"type":"array","items":{"$ref":"#/$defs/refusal"}},"skipped":{"type":"array","items":{"$ref":"#/$defs/note"}},"unmanaged":{"type":"array","items":{"$ref":"#/$defs/unmanagedObject"},"description":"Not covered by the digest."},"notChecked":{"type":"array","items":{"$ref":"#/$defs/note"},"description":"Not covered by the digest."},"accessDelta":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/json"}}]},"findings":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/json"}}]},"risk":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/riskCount"}]},"after":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/riskCount"}]}}}},"$defs":{"json":{"description":"Any JSON value."},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, hex."},"note":{"type":"object","additionalProperties":false,"required":["what","why"],"properties":{"what":{"type":"string"},"why":{"type":"string"}}},"riskCount":{"type":"object","additionalProperties":false,"required":["high","medium"],"properties":{"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0}}},"readSetEntry":{"type":"object","additionalProperties":false,"required":["object","fingerprint"],"properties":{"object":{"type":"string"},"fingerprint":{"$ref":"#/$defs/sha256"}}},"refusal":{"type":"object","additionalProperties":false,"required":["code","object","why","steps"],"properties":{"code":{"type":"string"},"object":{"type":"string"},"why":{"type":"string"},"steps":{"type":"array","items":{"type":"string"},"description":"What to do instead, in order."}}},"unmanagedObject":{"type":"object","additionalProperties":false,"required":["kind","id","name","owner"],"properties":{"kind":{"type":"string","enum":["ou","account","policy","attachment","trustedService","delegatedAdministrator","resourcePolicy"]},"id":{"type":"string"},"name":{"type":"string"},"stacks":{"type":"string","enum":["has","gets","left"],"description":"Of an account: whether stack sets reach it through its OU, or have left stacks in it."},"owner":{"type":["string","null"]}}},"operation":{"type":"object","additionalProperties":false,"required":["id","kind","dependsOn","title","before","after","touches","action"],"properties":{"id":{"type":"string","minLength":1},"kind":{"type":"string","enum":["settings","account","stack","stackSet"]},"dependsOn":{"type":"array","items":{"type":"string"},"description":"Ids of operations that must be done first."},"title":{"type":"string"},"before":{"$ref":"#/$defs/json"},"after":{"$ref":"#/$defs/json"},"touches":{"type":"array","items":{"type":"string"},"description":"The read-set objects that it may change."},"action":{"$ref":"#/$defs/action"}},"description":"One step. It is done or not done; doing it again changes nothing."},"action":{"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","additionalProperties":false,"required":["type","policyType"],"properties":{"type":{"const":"enablePolicyType"},"policyType":{"$ref":"#/$defs/policyType"}}},{"type":"object","additionalProperties":false,"required":["type","service"],"properties":{"type":{"const":"enableTrustedAccess"},"service":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","service","account"],"properties":{"type":{"const":"registerDelegatedAdministrator"},"service":{"type":"string"},"account":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","bucket","region"],"properties":{"type":{"const":"createTemplateBucket"},"bucket":{"type":"string"},"region":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","policyId","target"],"properties":{"type":{"type":"string","enum":["attachDefaultPolicy","detachDefaultPolicy"]},"policyId":{"type":"string"},"target":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","name","email","roleName","tags"],"properties":{"type":{"const":"createAccount"},"name":{"type":"string"},"email":{"type":"string"},"roleName":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["type","account","from","to"],"properties":{"type":{"const":"moveAccount"},"account":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","account","tags"],"properties":{"type":{"const":"tagAccount"},"account":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["type","stack","region","changeSetType","deploymentMode","template","parameters","resourcesToImport","templateBucket"],"properties":{"type":{"const":"changeSet"},"stack":{"type":"string"},"region":{"type":"string"},"changeSetType":{"type":"string","enum":["CREATE","UPDATE","IMPORT"]},"deploymentMode":{"enum":["REVERT_DRIFT",null]},"template":{"$ref":"#/$defs/sha256"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"resourcesToImport":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["logicalId","type","identifier"],"properties":{"logicalId":{"type":"string"},"type":{"type":"string"},"identifier":{"type":"object","additionalProperties":{"type":"string"}}}}},"templateBucket":{"type":["string","null"]}}},{"type":"object","additionalProperties":false,"required":["type","stack","region"],"properties":{"type":{"const":"deleteStack"},"stack":{"type":"string"},"region":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","stack","region","resourcesToSkip"],"properties":{"type":{"const":"continueUpdateRollback"},"stack":{"type":"string"},"region":{"type":"string"},"resourcesToSkip":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"activateStackSetsAccess"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","description","template","parameters","capabilities","templateBucket"],"properties":{"type":{"const":"createStackSet"},"stackSet":{"type":"string"},"region":{"type":"string"},"description":{"type":"string"},"template":{"$ref":"#/$defs/sha256"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"capabilities":{"type":"array","items":{"type":"string"}},"templateBucket":{"type":["string","null"]}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","description","template","parameters","capabilities","templateBucket","wave","targets","regions","overrides","preferences"],"properties":{"type":{"const":"deployWave"},"stackSet":{"type":"string"},"region":{"type":"string"},"description":{"type":"string"},"template":{"$ref":"#/$defs/sha256"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"capabilities":{"type":"array","items":{"type":"string"}},"templateBucket":{"type":["string","null"]},"wave":{"type":"string"},"targets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["organizationalUnit","accounts","whole"],"properties":{"organizationalUnit":{"type":"string"},"accounts":{"type":"array","items":{"type":"string"}},"whole":{"type":"boolean"}}}},"regions":{"type":"array","items":{"type":"string"}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["account","parameters"],"properties":{"account":{"type":"string"},"parameters":{"type":"object","additionalProperties":{"type":"string"}}}}},"preferences":{"$ref":"#/$defs/operationPreferences"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","instances","retainStacks","preferences"],"properties":{"type":{"const":"removeInstances"},"stackSet":{"type":"string"},"region":{"type":"string"},"instances":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["account","regions"],"properties":{"account":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}}}}},"retainStacks":{"type":"boolean"},"preferences":{"$ref":"#/$defs/operationPreferences"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region"],"properties":{"type":{"const":"deleteStackSet"},"stackSet":{"type":"string"},"region":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","enabled","retainStacks","description"],"properties":{"type":{"const":"setAutoDeployment"},"stackSet":{"type":"string"},"region":{"type":"string"},"enabled":{"type":"boolean"},"retainStacks":{"type":"boolean"},"description":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","name","wave","region","alarms","pauseMinutes","manual"],"properties":{"type":{"const":"gate"},"name":{"description":"What a person names it by (`--go`): its wave, or `canary:2` where the waves come round again.","type":"string"},"wave":{"type":"string"},"region":{"type":"string"},"alarms":{"type":"array","items":{"type":"string"}},"pauseMinutes":{"type":"number","minimum":0},"manual":{"type":"boolean"}}}]},"policyType":{"type":"string","enum":["SERVICE_CONTROL_POLICY","RESOURCE_CONTROL_POLICY","TAG_POLICY","BACKUP_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","AISERVICES_OPT_OUT_POLICY","SECURITYHUB_POLICY","INSPECTOR_POLICY","UPGRADE_ROLLOUT_POLICY","BEDROCK_POLICY","S3_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY"]},"stackChange":{"type":"object","additionalProperties":false,"required":["name","account","region","operation","type","changeSet","changes"],"properties":{"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"operation":{"type":"string"},"type":{"type":"string","enum":["CREATE","UPDATE","IMPORT"]},"changeSet":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string"}}}]},"changes":{"type":"array","items":{"$ref":"#/$defs/resourceChange"}}}},"resourceChange":{"type":"object","additionalProperties":false,"required":["action","logicalId","type","physicalId","replacement","properties"],"properties":{"action":{"type":"string","enum":["Add","Modify","Remove","Import"]},"logicalId":{"type":"string"},"type":{"type":"string"},"physicalId":{"type":["string","null"]},"replacement":{"type":"string","enum":["True","False","Conditional"]},"properties":{"type":"array","items":{"$ref":"#/$defs/propertyChange"}}}},"propertyChange":{"type":"object","additionalProperties":false,"required":["path","before","after"],"properties":{"path":{"type":"string"},"before":{"$ref":"#/$defs/json"},"after":{"$ref":"#/$defs/json"}}},"stackSetChange":{"type":"object","additionalProperties":false,"required":["name","title","regions","changes","parameters","autoDeployment","waves","instances","removal"],"properties":{"name":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}},"changes":{"type":"array","items":{"$ref":"#/$defs/resourceChange"}},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"autoDeployment":{"type":"boolean"},"waves":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","accounts"],"properties":{"name":{"type":"string"},"accounts":{"type":"array","items":{"type":"string"}}}}},"instances":{"type":"object","additionalProperties":false,"required":["create","update","delete","unchanged"],"properties":{"create":{"type":"integer","minimum":0},"update":{"type":"integer","minimum":0},"delete":{"type":"integer","minimum":0},"unchanged":{"type":"integer","minimum":0}}},"title":{"type":"string"},"removal":{"enum":["retain","delete",null]}}},"share":{"description":"A number of accounts, or a percentage of them; percentages round down.","type":"object","oneOf":[{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["percentage"],"properties":{"percentage":{"type":"integer","minimum":0,"maximum":100}}}]},"operationPreferences":{"type":"object","additionalProperties":false,"required":["failureTolerance","maximumConcurrency","concurrencyMode","regionConcurrency","regionOrder"],"properties":{"failureTolerance":{"$ref":"#/$defs/share"},"maximumConcurrency":{"$ref":"#/$defs/share"},"concurrencyMode":{"type":"string","enum":["STRICT_FAILURE_TOLERANCE","SOFT_FAILURE_TOLERANCE"]},"regionConcurrency":{"type":"string","enum":["SEQUENTIAL","PARALLEL"]},"regionOrder":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, hex."};
const schema52 = {"type":"object","additionalProperties":false,"required":["code","object","why","steps"],"properties":{"code":{"type":"string"},"object":{"type":"string"},"why":{"type":"string"},"steps":{"type":"array","items":{"type":"string"},"description":"What to do instead, in order."}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["what","why"],"properties":{"what":{"type":"string"},"why":{"type":"string"}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["kind","id","name","owner"],"properties":{"kind":{"type":"string","enum":["ou","account","policy","attachment","trustedService","delegatedAdministrator","resourcePolicy"]},"id":{"type":"string"},"name":{"type":"string"},"stacks":{"type":"string","enum":["has","gets","left"],"description":"Of an account: whether stack sets reach it through its OU, or have left stacks in it."},"owner":{"type":["string","null"]}}};
const schema36 = {"description":"Any JSON value."};
const schema58 = {"type":"object","additionalProperties":false,"required":["high","medium"],"properties":{"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const schema33 = {"type":"object","additionalProperties":false,"required":["object","fingerprint"],"properties":{"object":{"type":"string"},"fingerprint":{"$ref":"#/$defs/sha256"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) && (missing0 = "object")) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate21.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "object") || (key0 === "fingerprint"))){
validate21.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.object !== undefined){
const _errs2 = errors;
if(typeof data.object !== "string"){
validate21.errors = [{instancePath:instancePath+"/"+"object",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data1 = data.fingerprint;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate21.errors = [{instancePath:instancePath+"/"+"fingerprint",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/"+"fingerprint",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","additionalProperties":false,"required":["id","kind","dependsOn","title","before","after","touches","action"],"properties":{"id":{"type":"string","minLength":1},"kind":{"type":"string","enum":["settings","account","stack","stackSet"]},"dependsOn":{"type":"array","items":{"type":"string"},"description":"Ids of operations that must be done first."},"title":{"type":"string"},"before":{"$ref":"#/$defs/json"},"after":{"$ref":"#/$defs/json"},"touches":{"type":"array","items":{"type":"string"},"description":"The read-set objects that it may change."},"action":{"$ref":"#/$defs/action"}},"description":"One step. It is done or not done; doing it again changes nothing."};
const func2 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
const schema38 = {"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","additionalProperties":false,"required":["type","policyType"],"properties":{"type":{"const":"enablePolicyType"},"policyType":{"$ref":"#/$defs/policyType"}}},{"type":"object","additionalProperties":false,"required":["type","service"],"properties":{"type":{"const":"enableTrustedAccess"},"service":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","service","account"],"properties":{"type":{"const":"registerDelegatedAdministrator"},"service":{"type":"string"},"account":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","bucket","region"],"properties":{"type":{"const":"createTemplateBucket"},"bucket":{"type":"string"},"region":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","policyId","target"],"properties":{"type":{"type":"string","enum":["attachDefaultPolicy","detachDefaultPolicy"]},"policyId":{"type":"string"},"target":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","name","email","roleName","tags"],"properties":{"type":{"const":"createAccount"},"name":{"type":"string"},"email":{"type":"string"},"roleName":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["type","account","from","to"],"properties":{"type":{"const":"moveAccount"},"account":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","account","tags"],"properties":{"type":{"const":"tagAccount"},"account":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["type","stack","region","changeSetType","deploymentMode","template","parameters","resourcesToImport","templateBucket"],"properties":{"type":{"const":"changeSet"},"stack":{"type":"string"},"region":{"type":"string"},"changeSetType":{"type":"string","enum":["CREATE","UPDATE","IMPORT"]},"deploymentMode":{"enum":["REVERT_DRIFT",null]},"template":{"$ref":"#/$defs/sha256"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"resourcesToImport":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["logicalId","type","identifier"],"properties":{"logicalId":{"type":"string"},"type":{"type":"string"},"identifier":{"type":"object","additionalProperties":{"type":"string"}}}}},"templateBucket":{"type":["string","null"]}}},{"type":"object","additionalProperties":false,"required":["type","stack","region"],"properties":{"type":{"const":"deleteStack"},"stack":{"type":"string"},"region":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","stack","region","resourcesToSkip"],"properties":{"type":{"const":"continueUpdateRollback"},"stack":{"type":"string"},"region":{"type":"string"},"resourcesToSkip":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"activateStackSetsAccess"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","description","template","parameters","capabilities","templateBucket"],"properties":{"type":{"const":"createStackSet"},"stackSet":{"type":"string"},"region":{"type":"string"},"description":{"type":"string"},"template":{"$ref":"#/$defs/sha256"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"capabilities":{"type":"array","items":{"type":"string"}},"templateBucket":{"type":["string","null"]}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","description","template","parameters","capabilities","templateBucket","wave","targets","regions","overrides","preferences"],"properties":{"type":{"const":"deployWave"},"stackSet":{"type":"string"},"region":{"type":"string"},"description":{"type":"string"},"template":{"$ref":"#/$defs/sha256"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"capabilities":{"type":"array","items":{"type":"string"}},"templateBucket":{"type":["string","null"]},"wave":{"type":"string"},"targets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["organizationalUnit","accounts","whole"],"properties":{"organizationalUnit":{"type":"string"},"accounts":{"type":"array","items":{"type":"string"}},"whole":{"type":"boolean"}}}},"regions":{"type":"array","items":{"type":"string"}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["account","parameters"],"properties":{"account":{"type":"string"},"parameters":{"type":"object","additionalProperties":{"type":"string"}}}}},"preferences":{"$ref":"#/$defs/operationPreferences"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","instances","retainStacks","preferences"],"properties":{"type":{"const":"removeInstances"},"stackSet":{"type":"string"},"region":{"type":"string"},"instances":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["account","regions"],"properties":{"account":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}}}}},"retainStacks":{"type":"boolean"},"preferences":{"$ref":"#/$defs/operationPreferences"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region"],"properties":{"type":{"const":"deleteStackSet"},"stackSet":{"type":"string"},"region":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","stackSet","region","enabled","retainStacks","description"],"properties":{"type":{"const":"setAutoDeployment"},"stackSet":{"type":"string"},"region":{"type":"string"},"enabled":{"type":"boolean"},"retainStacks":{"type":"boolean"},"description":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["type","name","wave","region","alarms","pauseMinutes","manual"],"properties":{"type":{"const":"gate"},"name":{"description":"What a person names it by (`--go`): its wave, or `canary:2` where the waves come round again.","type":"string"},"wave":{"type":"string"},"region":{"type":"string"},"alarms":{"type":"array","items":{"type":"string"}},"pauseMinutes":{"type":"number","minimum":0},"manual":{"type":"boolean"}}}]};
const schema39 = {"type":"string","enum":["SERVICE_CONTROL_POLICY","RESOURCE_CONTROL_POLICY","TAG_POLICY","BACKUP_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","AISERVICES_OPT_OUT_POLICY","SECURITYHUB_POLICY","INSPECTOR_POLICY","UPGRADE_ROLLOUT_POLICY","BEDROCK_POLICY","S3_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY"]};
const schema43 = {"type":"object","additionalProperties":false,"required":["failureTolerance","maximumConcurrency","concurrencyMode","regionConcurrency","regionOrder"],"properties":{"failureTolerance":{"$ref":"#/$defs/share"},"maximumConcurrency":{"$ref":"#/$defs/share"},"concurrencyMode":{"type":"string","enum":["STRICT_FAILURE_TOLERANCE","SOFT_FAILURE_TOLERANCE"]},"regionConcurrency":{"type":"string","enum":["SEQUENTIAL","PARALLEL"]},"regionOrder":{"type":"array","items":{"type":"string"}}}};
const schema44 = {"description":"A number of accounts, or a percentage of them; percentages round down.","type":"object","oneOf":[{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["percentage"],"properties":{"percentage":{"type":"integer","minimum":0,"maximum":100}}}]};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.failureTolerance === undefined) && (missing0 = "failureTolerance")) || ((data.maximumConcurrency === undefined) && (missing0 = "maximumConcurrency"))) || ((data.concurrencyMode === undefined) && (missing0 = "concurrencyMode"))) || ((data.regionConcurrency === undefined) && (missing0 = "regionConcurrency"))) || ((data.regionOrder === undefined) && (missing0 = "regionOrder"))){
validate25.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "failureTolerance") || (key0 === "maximumConcurrency")) || (key0 === "concurrencyMode")) || (key0 === "regionConcurrency")) || (key0 === "regionOrder"))){
validate25.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.failureTolerance !== undefined){
let data0 = data.failureTolerance;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate25.errors = [{instancePath:instancePath+"/"+"failureTolerance",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(errors === _errs6){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.count === undefined) && (missing1 = "count")){
const err0 = {instancePath:instancePath+"/"+"failureTolerance",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data0){
if(!(key1 === "count")){
const err1 = {instancePath:instancePath+"/"+"failureTolerance",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data0.count !== undefined){
let data1 = data0.count;
const _errs9 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/"+"failureTolerance/count",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs9){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/"+"failureTolerance/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/"+"failureTolerance",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props0 = true;
}
const _errs11 = errors;
if(errors === _errs11){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.percentage === undefined) && (missing2 = "percentage")){
const err5 = {instancePath:instancePath+"/"+"failureTolerance",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs13 = errors;
for(const key2 in data0){
if(!(key2 === "percentage")){
const err6 = {instancePath:instancePath+"/"+"failureTolerance",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
if(_errs13 === errors){
if(data0.percentage !== undefined){
let data2 = data0.percentage;
const _errs14 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/"+"failureTolerance/percentage",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs14){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/"+"failureTolerance/percentage",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/"+"failureTolerance/percentage",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/"+"failureTolerance",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid2){
const err11 = {instancePath:instancePath+"/"+"failureTolerance",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maximumConcurrency !== undefined){
let data3 = data.maximumConcurrency;
const _errs16 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate25.errors = [{instancePath:instancePath+"/"+"maximumConcurrency",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs19 = errors;
let valid6 = false;
let passing1 = null;
const _errs20 = errors;
if(errors === _errs20){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if((data3.count === undefined) && (missing3 = "count")){
const err12 = {instancePath:instancePath+"/"+"maximumConcurrency",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
const _errs22 = errors;
for(const key3 in data3){
if(!(key3 === "count")){
const err13 = {instancePath:instancePath+"/"+"maximumConcurrency",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
}
if(_errs22 === errors){
if(data3.count !== undefined){
let data4 = data3.count;
const _errs23 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/"+"maximumConcurrency/count",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs23){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/"+"maximumConcurrency/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
}
else {
const err16 = {instancePath:instancePath+"/"+"maximumConcurrency",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
var props1 = true;
}
const _errs25 = errors;
if(errors === _errs25){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing4;
if((data3.percentage === undefined) && (missing4 = "percentage")){
const err17 = {instancePath:instancePath+"/"+"maximumConcurrency",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
const _errs27 = errors;
for(const key4 in data3){
if(!(key4 === "percentage")){
const err18 = {instancePath:instancePath+"/"+"maximumConcurrency",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
}
if(_errs27 === errors){
if(data3.percentage !== undefined){
let data5 = data3.percentage;
const _errs28 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/"+"maximumConcurrency/percentage",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs28){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/"+"maximumConcurrency/percentage",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/"+"maximumConcurrency/percentage",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/"+"maximumConcurrency",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid6){
const err23 = {instancePath:instancePath+"/"+"maximumConcurrency",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrencyMode !== undefined){
let data6 = data.concurrencyMode;
const _errs30 = errors;
if(typeof data6 !== "string"){
validate25.errors = [{instancePath:instancePath+"/"+"concurrencyMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "STRICT_FAILURE_TOLERANCE") || (data6 === "SOFT_FAILURE_TOLERANCE"))){
validate25.errors = [{instancePath:instancePath+"/"+"concurrencyMode",keyword:"enum",params:{allowedValues: schema43.properties.concurrencyMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regionConcurrency !== undefined){
let data7 = data.regionConcurrency;
const _errs32 = errors;
if(typeof data7 !== "string"){
validate25.errors = [{instancePath:instancePath+"/"+"regionConcurrency",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "SEQUENTIAL") || (data7 === "PARALLEL"))){
validate25.errors = [{instancePath:instancePath+"/"+"regionConcurrency",keyword:"enum",params:{allowedValues: schema43.properties.regionConcurrency.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regionOrder !== undefined){
let data8 = data.regionOrder;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data8)){
var valid9 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs36 = errors;
if(typeof data8[i0] !== "string"){
validate25.errors = [{instancePath:instancePath+"/"+"regionOrder/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/"+"regionOrder",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
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
else {
validate25.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "enablePolicyType"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.policyType === undefined) && (missing0 = "policyType"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "policyType"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("enablePolicyType" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "enablePolicyType"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.policyType !== undefined){
let data1 = data.policyType;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"policyType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((data1 === "SERVICE_CONTROL_POLICY") || (data1 === "RESOURCE_CONTROL_POLICY")) || (data1 === "TAG_POLICY")) || (data1 === "BACKUP_POLICY")) || (data1 === "CHATBOT_POLICY")) || (data1 === "DECLARATIVE_POLICY_EC2")) || (data1 === "AISERVICES_OPT_OUT_POLICY")) || (data1 === "SECURITYHUB_POLICY")) || (data1 === "INSPECTOR_POLICY")) || (data1 === "UPGRADE_ROLLOUT_POLICY")) || (data1 === "BEDROCK_POLICY")) || (data1 === "S3_POLICY")) || (data1 === "NETWORK_SECURITY_DIRECTOR_POLICY"))){
validate24.errors = [{instancePath:instancePath+"/"+"policyType",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "enableTrustedAccess"){
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.service === undefined) && (missing1 = "service"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "service"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data.type !== undefined){
const _errs12 = errors;
if("enableTrustedAccess" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "enableTrustedAccess"},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.service !== undefined){
const _errs13 = errors;
if(typeof data.service !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"service",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "registerDelegatedAdministrator"){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.type === undefined) && (missing2 = "type")) || ((data.service === undefined) && (missing2 = "service"))) || ((data.account === undefined) && (missing2 = "account"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data){
if(!(((key2 === "type") || (key2 === "service")) || (key2 === "account"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data.type !== undefined){
const _errs18 = errors;
if("registerDelegatedAdministrator" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "registerDelegatedAdministrator"},message:"must be equal to constant"}];
return false;
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.service !== undefined){
const _errs19 = errors;
if(typeof data.service !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"service",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.account !== undefined){
const _errs21 = errors;
if(typeof data.account !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "createTemplateBucket"){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.type === undefined) && (missing3 = "type")) || ((data.bucket === undefined) && (missing3 = "bucket"))) || ((data.region === undefined) && (missing3 = "region"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data){
if(!(((key3 === "type") || (key3 === "bucket")) || (key3 === "region"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data.type !== undefined){
const _errs26 = errors;
if("createTemplateBucket" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "createTemplateBucket"},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.bucket !== undefined){
const _errs27 = errors;
if(typeof data.bucket !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"bucket",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs27 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.region !== undefined){
const _errs29 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs29 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "attachDefaultPolicy"){
const _errs31 = errors;
if(errors === _errs31){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.type === undefined) && (missing4 = "type")) || ((data.policyId === undefined) && (missing4 = "policyId"))) || ((data.target === undefined) && (missing4 = "target"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data){
if(!(((key4 === "type") || (key4 === "policyId")) || (key4 === "target"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data.type !== undefined){
let data10 = data.type;
const _errs34 = errors;
if(typeof data10 !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "attachDefaultPolicy") || (data10 === "detachDefaultPolicy"))){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.policyId !== undefined){
const _errs36 = errors;
if(typeof data.policyId !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"policyId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs36 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.target !== undefined){
const _errs38 = errors;
if(typeof data.target !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"target",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs38 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "detachDefaultPolicy"){
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((data.type === undefined) && (missing5 = "type")) || ((data.policyId === undefined) && (missing5 = "policyId"))) || ((data.target === undefined) && (missing5 = "target"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key5 in data){
if(!(((key5 === "type") || (key5 === "policyId")) || (key5 === "target"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data.type !== undefined){
let data13 = data.type;
const _errs43 = errors;
if(typeof data13 !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "attachDefaultPolicy") || (data13 === "detachDefaultPolicy"))){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"enum",params:{allowedValues: schema38.oneOf[4].properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs43 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.policyId !== undefined){
const _errs45 = errors;
if(typeof data.policyId !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"policyId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs45 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.target !== undefined){
const _errs47 = errors;
if(typeof data.target !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"target",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "createAccount"){
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((((data.type === undefined) && (missing6 = "type")) || ((data.name === undefined) && (missing6 = "name"))) || ((data.email === undefined) && (missing6 = "email"))) || ((data.roleName === undefined) && (missing6 = "roleName"))) || ((data.tags === undefined) && (missing6 = "tags"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key6 in data){
if(!(((((key6 === "type") || (key6 === "name")) || (key6 === "email")) || (key6 === "roleName")) || (key6 === "tags"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data.type !== undefined){
const _errs52 = errors;
if("createAccount" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "createAccount"},message:"must be equal to constant"}];
return false;
}
var valid15 = _errs52 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.name !== undefined){
const _errs53 = errors;
if(typeof data.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs53 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.email !== undefined){
const _errs55 = errors;
if(typeof data.email !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs55 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.roleName !== undefined){
const _errs57 = errors;
if(typeof data.roleName !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"roleName",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs57 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.tags !== undefined){
let data20 = data.tags;
const _errs59 = errors;
if(errors === _errs59){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
const _errs62 = errors;
if(typeof data20[key7] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"tags/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs62 === errors;
if(!valid16){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"tags",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs59 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "moveAccount"){
const _errs64 = errors;
if(errors === _errs64){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((((data.type === undefined) && (missing7 = "type")) || ((data.account === undefined) && (missing7 = "account"))) || ((data.from === undefined) && (missing7 = "from"))) || ((data.to === undefined) && (missing7 = "to"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key8 in data){
if(!((((key8 === "type") || (key8 === "account")) || (key8 === "from")) || (key8 === "to"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data.type !== undefined){
const _errs67 = errors;
if("moveAccount" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "moveAccount"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs67 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.account !== undefined){
const _errs68 = errors;
if(typeof data.account !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs68 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.from !== undefined){
const _errs70 = errors;
if(typeof data.from !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"from",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.to !== undefined){
const _errs72 = errors;
if(typeof data.to !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"to",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "tagAccount"){
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((data.type === undefined) && (missing8 = "type")) || ((data.account === undefined) && (missing8 = "account"))) || ((data.tags === undefined) && (missing8 = "tags"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs76 = errors;
for(const key9 in data){
if(!(((key9 === "type") || (key9 === "account")) || (key9 === "tags"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs76 === errors){
if(data.type !== undefined){
const _errs77 = errors;
if("tagAccount" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "tagAccount"},message:"must be equal to constant"}];
return false;
}
var valid20 = _errs77 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.account !== undefined){
const _errs78 = errors;
if(typeof data.account !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs78 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.tags !== undefined){
let data28 = data.tags;
const _errs80 = errors;
if(errors === _errs80){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key10 in data28){
const _errs83 = errors;
if(typeof data28[key10] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"tags/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs83 === errors;
if(!valid21){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"tags",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs80 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "changeSet"){
const _errs85 = errors;
if(errors === _errs85){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((((((((((data.type === undefined) && (missing9 = "type")) || ((data.stack === undefined) && (missing9 = "stack"))) || ((data.region === undefined) && (missing9 = "region"))) || ((data.changeSetType === undefined) && (missing9 = "changeSetType"))) || ((data.deploymentMode === undefined) && (missing9 = "deploymentMode"))) || ((data.template === undefined) && (missing9 = "template"))) || ((data.parameters === undefined) && (missing9 = "parameters"))) || ((data.resourcesToImport === undefined) && (missing9 = "resourcesToImport"))) || ((data.templateBucket === undefined) && (missing9 = "templateBucket"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key11 in data){
if(!(func1.call(schema38.oneOf[8].properties, key11))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data.type !== undefined){
const _errs88 = errors;
if("changeSet" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "changeSet"},message:"must be equal to constant"}];
return false;
}
var valid23 = _errs88 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.stack !== undefined){
const _errs89 = errors;
if(typeof data.stack !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stack",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs89 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.region !== undefined){
const _errs91 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs91 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.changeSetType !== undefined){
let data33 = data.changeSetType;
const _errs93 = errors;
if(typeof data33 !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"changeSetType",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data33 === "CREATE") || (data33 === "UPDATE")) || (data33 === "IMPORT"))){
validate24.errors = [{instancePath:instancePath+"/"+"changeSetType",keyword:"enum",params:{allowedValues: schema38.oneOf[8].properties.changeSetType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs93 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.deploymentMode !== undefined){
let data34 = data.deploymentMode;
const _errs95 = errors;
if(!((data34 === "REVERT_DRIFT") || (data34 === null))){
validate24.errors = [{instancePath:instancePath+"/"+"deploymentMode",keyword:"enum",params:{allowedValues: schema38.oneOf[8].properties.deploymentMode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs95 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.template !== undefined){
let data35 = data.template;
const _errs96 = errors;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
validate24.errors = [{instancePath:instancePath+"/"+"template",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"template",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid23 = _errs96 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.parameters !== undefined){
let data36 = data.parameters;
const _errs99 = errors;
if(errors === _errs99){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key12 in data36){
const _errs102 = errors;
if(typeof data36[key12] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"parameters/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs102 === errors;
if(!valid25){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs99 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.resourcesToImport !== undefined){
let data38 = data.resourcesToImport;
const _errs104 = errors;
if(errors === _errs104){
if(Array.isArray(data38)){
var valid26 = true;
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
let data39 = data38[i0];
const _errs106 = errors;
if(errors === _errs106){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing10;
if((((data39.logicalId === undefined) && (missing10 = "logicalId")) || ((data39.type === undefined) && (missing10 = "type"))) || ((data39.identifier === undefined) && (missing10 = "identifier"))){
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport/" + i0,keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs108 = errors;
for(const key13 in data39){
if(!(((key13 === "logicalId") || (key13 === "type")) || (key13 === "identifier"))){
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport/" + i0,keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data39.logicalId !== undefined){
const _errs109 = errors;
if(typeof data39.logicalId !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport/" + i0+"/logicalId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs109 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39.type !== undefined){
const _errs111 = errors;
if(typeof data39.type !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs111 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39.identifier !== undefined){
let data42 = data39.identifier;
const _errs113 = errors;
if(errors === _errs113){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key14 in data42){
const _errs116 = errors;
if(typeof data42[key14] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport/" + i0+"/identifier/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs116 === errors;
if(!valid28){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport/" + i0+"/identifier",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs113 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs106 === errors;
if(!valid26){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToImport",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid23 = _errs104 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.templateBucket !== undefined){
let data44 = data.templateBucket;
const _errs118 = errors;
if((typeof data44 !== "string") && (data44 !== null)){
validate24.errors = [{instancePath:instancePath+"/"+"templateBucket",keyword:"type",params:{type: schema38.oneOf[8].properties.templateBucket.type},message:"must be string,null"}];
return false;
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
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "deleteStack"){
const _errs120 = errors;
if(errors === _errs120){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((((data.type === undefined) && (missing11 = "type")) || ((data.stack === undefined) && (missing11 = "stack"))) || ((data.region === undefined) && (missing11 = "region"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs122 = errors;
for(const key15 in data){
if(!(((key15 === "type") || (key15 === "stack")) || (key15 === "region"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs122 === errors){
if(data.type !== undefined){
const _errs123 = errors;
if("deleteStack" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "deleteStack"},message:"must be equal to constant"}];
return false;
}
var valid30 = _errs123 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.stack !== undefined){
const _errs124 = errors;
if(typeof data.stack !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stack",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs124 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.region !== undefined){
const _errs126 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs126 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "continueUpdateRollback"){
const _errs128 = errors;
if(errors === _errs128){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((((data.type === undefined) && (missing12 = "type")) || ((data.stack === undefined) && (missing12 = "stack"))) || ((data.region === undefined) && (missing12 = "region"))) || ((data.resourcesToSkip === undefined) && (missing12 = "resourcesToSkip"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs130 = errors;
for(const key16 in data){
if(!((((key16 === "type") || (key16 === "stack")) || (key16 === "region")) || (key16 === "resourcesToSkip"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data.type !== undefined){
const _errs131 = errors;
if("continueUpdateRollback" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "continueUpdateRollback"},message:"must be equal to constant"}];
return false;
}
var valid32 = _errs131 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.stack !== undefined){
const _errs132 = errors;
if(typeof data.stack !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stack",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs132 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.region !== undefined){
const _errs134 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs134 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.resourcesToSkip !== undefined){
let data51 = data.resourcesToSkip;
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data51)){
var valid33 = true;
const len1 = data51.length;
for(let i1=0; i1<len1; i1++){
const _errs138 = errors;
if(typeof data51[i1] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToSkip/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs138 === errors;
if(!valid33){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"resourcesToSkip",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs136 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "activateStackSetsAccess"){
const _errs140 = errors;
if(errors === _errs140){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.type === undefined) && (missing13 = "type")){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs142 = errors;
for(const key17 in data){
if(!(key17 === "type")){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs142 === errors){
if(data.type !== undefined){
if("activateStackSetsAccess" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "activateStackSetsAccess"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "createStackSet"){
const _errs144 = errors;
if(errors === _errs144){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((((((((data.type === undefined) && (missing14 = "type")) || ((data.stackSet === undefined) && (missing14 = "stackSet"))) || ((data.region === undefined) && (missing14 = "region"))) || ((data.description === undefined) && (missing14 = "description"))) || ((data.template === undefined) && (missing14 = "template"))) || ((data.parameters === undefined) && (missing14 = "parameters"))) || ((data.capabilities === undefined) && (missing14 = "capabilities"))) || ((data.templateBucket === undefined) && (missing14 = "templateBucket"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs146 = errors;
for(const key18 in data){
if(!((((((((key18 === "type") || (key18 === "stackSet")) || (key18 === "region")) || (key18 === "description")) || (key18 === "template")) || (key18 === "parameters")) || (key18 === "capabilities")) || (key18 === "templateBucket"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs146 === errors){
if(data.type !== undefined){
const _errs147 = errors;
if("createStackSet" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "createStackSet"},message:"must be equal to constant"}];
return false;
}
var valid37 = _errs147 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.stackSet !== undefined){
const _errs148 = errors;
if(typeof data.stackSet !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stackSet",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs148 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.region !== undefined){
const _errs150 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs150 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.description !== undefined){
const _errs152 = errors;
if(typeof data.description !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs152 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.template !== undefined){
let data58 = data.template;
const _errs154 = errors;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data58 === "string"){
if(!pattern4.test(data58)){
validate24.errors = [{instancePath:instancePath+"/"+"template",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"template",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs154 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.parameters !== undefined){
let data59 = data.parameters;
const _errs157 = errors;
if(errors === _errs157){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key19 in data59){
const _errs160 = errors;
if(typeof data59[key19] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"parameters/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs160 === errors;
if(!valid39){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs157 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.capabilities !== undefined){
let data61 = data.capabilities;
const _errs162 = errors;
if(errors === _errs162){
if(Array.isArray(data61)){
var valid40 = true;
const len2 = data61.length;
for(let i2=0; i2<len2; i2++){
const _errs164 = errors;
if(typeof data61[i2] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"capabilities/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs164 === errors;
if(!valid40){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"capabilities",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs162 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data.templateBucket !== undefined){
let data63 = data.templateBucket;
const _errs166 = errors;
if((typeof data63 !== "string") && (data63 !== null)){
validate24.errors = [{instancePath:instancePath+"/"+"templateBucket",keyword:"type",params:{type: schema38.oneOf[12].properties.templateBucket.type},message:"must be string,null"}];
return false;
}
var valid37 = _errs166 === errors;
}
else {
var valid37 = true;
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
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "deployWave"){
const _errs168 = errors;
if(errors === _errs168){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((((((((((((((data.type === undefined) && (missing15 = "type")) || ((data.stackSet === undefined) && (missing15 = "stackSet"))) || ((data.region === undefined) && (missing15 = "region"))) || ((data.description === undefined) && (missing15 = "description"))) || ((data.template === undefined) && (missing15 = "template"))) || ((data.parameters === undefined) && (missing15 = "parameters"))) || ((data.capabilities === undefined) && (missing15 = "capabilities"))) || ((data.templateBucket === undefined) && (missing15 = "templateBucket"))) || ((data.wave === undefined) && (missing15 = "wave"))) || ((data.targets === undefined) && (missing15 = "targets"))) || ((data.regions === undefined) && (missing15 = "regions"))) || ((data.overrides === undefined) && (missing15 = "overrides"))) || ((data.preferences === undefined) && (missing15 = "preferences"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs170 = errors;
for(const key20 in data){
if(!(func1.call(schema38.oneOf[13].properties, key20))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs170 === errors){
if(data.type !== undefined){
const _errs171 = errors;
if("deployWave" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "deployWave"},message:"must be equal to constant"}];
return false;
}
var valid42 = _errs171 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.stackSet !== undefined){
const _errs172 = errors;
if(typeof data.stackSet !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stackSet",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs172 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.region !== undefined){
const _errs174 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs174 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.description !== undefined){
const _errs176 = errors;
if(typeof data.description !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs176 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.template !== undefined){
let data68 = data.template;
const _errs178 = errors;
const _errs179 = errors;
if(errors === _errs179){
if(typeof data68 === "string"){
if(!pattern4.test(data68)){
validate24.errors = [{instancePath:instancePath+"/"+"template",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"template",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs178 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.parameters !== undefined){
let data69 = data.parameters;
const _errs181 = errors;
if(errors === _errs181){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key21 in data69){
const _errs184 = errors;
if(typeof data69[key21] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"parameters/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs184 === errors;
if(!valid44){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs181 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.capabilities !== undefined){
let data71 = data.capabilities;
const _errs186 = errors;
if(errors === _errs186){
if(Array.isArray(data71)){
var valid45 = true;
const len3 = data71.length;
for(let i3=0; i3<len3; i3++){
const _errs188 = errors;
if(typeof data71[i3] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"capabilities/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs188 === errors;
if(!valid45){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"capabilities",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs186 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.templateBucket !== undefined){
let data73 = data.templateBucket;
const _errs190 = errors;
if((typeof data73 !== "string") && (data73 !== null)){
validate24.errors = [{instancePath:instancePath+"/"+"templateBucket",keyword:"type",params:{type: schema38.oneOf[13].properties.templateBucket.type},message:"must be string,null"}];
return false;
}
var valid42 = _errs190 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.wave !== undefined){
const _errs192 = errors;
if(typeof data.wave !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"wave",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs192 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.targets !== undefined){
let data75 = data.targets;
const _errs194 = errors;
if(errors === _errs194){
if(Array.isArray(data75)){
var valid46 = true;
const len4 = data75.length;
for(let i4=0; i4<len4; i4++){
let data76 = data75[i4];
const _errs196 = errors;
if(errors === _errs196){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing16;
if((((data76.organizationalUnit === undefined) && (missing16 = "organizationalUnit")) || ((data76.accounts === undefined) && (missing16 = "accounts"))) || ((data76.whole === undefined) && (missing16 = "whole"))){
validate24.errors = [{instancePath:instancePath+"/"+"targets/" + i4,keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs198 = errors;
for(const key22 in data76){
if(!(((key22 === "organizationalUnit") || (key22 === "accounts")) || (key22 === "whole"))){
validate24.errors = [{instancePath:instancePath+"/"+"targets/" + i4,keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs198 === errors){
if(data76.organizationalUnit !== undefined){
const _errs199 = errors;
if(typeof data76.organizationalUnit !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"targets/" + i4+"/organizationalUnit",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs199 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data76.accounts !== undefined){
let data78 = data76.accounts;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data78)){
var valid48 = true;
const len5 = data78.length;
for(let i5=0; i5<len5; i5++){
const _errs203 = errors;
if(typeof data78[i5] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"targets/" + i4+"/accounts/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs203 === errors;
if(!valid48){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"targets/" + i4+"/accounts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid47 = _errs201 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data76.whole !== undefined){
const _errs205 = errors;
if(typeof data76.whole !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/"+"targets/" + i4+"/whole",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid47 = _errs205 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"targets/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs196 === errors;
if(!valid46){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"targets",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs194 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.regions !== undefined){
let data81 = data.regions;
const _errs207 = errors;
if(errors === _errs207){
if(Array.isArray(data81)){
var valid49 = true;
const len6 = data81.length;
for(let i6=0; i6<len6; i6++){
const _errs209 = errors;
if(typeof data81[i6] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"regions/" + i6,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs209 === errors;
if(!valid49){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"regions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs207 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.overrides !== undefined){
let data83 = data.overrides;
const _errs211 = errors;
if(errors === _errs211){
if(Array.isArray(data83)){
var valid50 = true;
const len7 = data83.length;
for(let i7=0; i7<len7; i7++){
let data84 = data83[i7];
const _errs213 = errors;
if(errors === _errs213){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing17;
if(((data84.account === undefined) && (missing17 = "account")) || ((data84.parameters === undefined) && (missing17 = "parameters"))){
validate24.errors = [{instancePath:instancePath+"/"+"overrides/" + i7,keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs215 = errors;
for(const key23 in data84){
if(!((key23 === "account") || (key23 === "parameters"))){
validate24.errors = [{instancePath:instancePath+"/"+"overrides/" + i7,keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs215 === errors){
if(data84.account !== undefined){
const _errs216 = errors;
if(typeof data84.account !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"overrides/" + i7+"/account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs216 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data84.parameters !== undefined){
let data86 = data84.parameters;
const _errs218 = errors;
if(errors === _errs218){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key24 in data86){
const _errs221 = errors;
if(typeof data86[key24] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"overrides/" + i7+"/parameters/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid52 = _errs221 === errors;
if(!valid52){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"overrides/" + i7+"/parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid51 = _errs218 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"overrides/" + i7,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid50 = _errs213 === errors;
if(!valid50){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"overrides",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs211 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.preferences !== undefined){
const _errs223 = errors;
if(!(validate25(data.preferences, {instancePath:instancePath+"/"+"preferences",parentData:data,parentDataProperty:"preferences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid42 = _errs223 === errors;
}
else {
var valid42 = true;
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
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "removeInstances"){
const _errs224 = errors;
if(errors === _errs224){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if(((((((data.type === undefined) && (missing18 = "type")) || ((data.stackSet === undefined) && (missing18 = "stackSet"))) || ((data.region === undefined) && (missing18 = "region"))) || ((data.instances === undefined) && (missing18 = "instances"))) || ((data.retainStacks === undefined) && (missing18 = "retainStacks"))) || ((data.preferences === undefined) && (missing18 = "preferences"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs226 = errors;
for(const key25 in data){
if(!((((((key25 === "type") || (key25 === "stackSet")) || (key25 === "region")) || (key25 === "instances")) || (key25 === "retainStacks")) || (key25 === "preferences"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs226 === errors){
if(data.type !== undefined){
const _errs227 = errors;
if("removeInstances" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "removeInstances"},message:"must be equal to constant"}];
return false;
}
var valid54 = _errs227 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.stackSet !== undefined){
const _errs228 = errors;
if(typeof data.stackSet !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stackSet",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid54 = _errs228 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.region !== undefined){
const _errs230 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid54 = _errs230 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.instances !== undefined){
let data92 = data.instances;
const _errs232 = errors;
if(errors === _errs232){
if(Array.isArray(data92)){
var valid55 = true;
const len8 = data92.length;
for(let i8=0; i8<len8; i8++){
let data93 = data92[i8];
const _errs234 = errors;
if(errors === _errs234){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing19;
if(((data93.account === undefined) && (missing19 = "account")) || ((data93.regions === undefined) && (missing19 = "regions"))){
validate24.errors = [{instancePath:instancePath+"/"+"instances/" + i8,keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs236 = errors;
for(const key26 in data93){
if(!((key26 === "account") || (key26 === "regions"))){
validate24.errors = [{instancePath:instancePath+"/"+"instances/" + i8,keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs236 === errors){
if(data93.account !== undefined){
const _errs237 = errors;
if(typeof data93.account !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"instances/" + i8+"/account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs237 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data93.regions !== undefined){
let data95 = data93.regions;
const _errs239 = errors;
if(errors === _errs239){
if(Array.isArray(data95)){
var valid57 = true;
const len9 = data95.length;
for(let i9=0; i9<len9; i9++){
const _errs241 = errors;
if(typeof data95[i9] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"instances/" + i8+"/regions/" + i9,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs241 === errors;
if(!valid57){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"instances/" + i8+"/regions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid56 = _errs239 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"instances/" + i8,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid55 = _errs234 === errors;
if(!valid55){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"instances",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid54 = _errs232 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.retainStacks !== undefined){
const _errs243 = errors;
if(typeof data.retainStacks !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/"+"retainStacks",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid54 = _errs243 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.preferences !== undefined){
const _errs245 = errors;
if(!(validate25(data.preferences, {instancePath:instancePath+"/"+"preferences",parentData:data,parentDataProperty:"preferences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid54 = _errs245 === errors;
}
else {
var valid54 = true;
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
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "deleteStackSet"){
const _errs246 = errors;
if(errors === _errs246){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((((data.type === undefined) && (missing20 = "type")) || ((data.stackSet === undefined) && (missing20 = "stackSet"))) || ((data.region === undefined) && (missing20 = "region"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs248 = errors;
for(const key27 in data){
if(!(((key27 === "type") || (key27 === "stackSet")) || (key27 === "region"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs248 === errors){
if(data.type !== undefined){
const _errs249 = errors;
if("deleteStackSet" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "deleteStackSet"},message:"must be equal to constant"}];
return false;
}
var valid59 = _errs249 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.stackSet !== undefined){
const _errs250 = errors;
if(typeof data.stackSet !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stackSet",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs250 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.region !== undefined){
const _errs252 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs252 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "setAutoDeployment"){
const _errs254 = errors;
if(errors === _errs254){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if(((((((data.type === undefined) && (missing21 = "type")) || ((data.stackSet === undefined) && (missing21 = "stackSet"))) || ((data.region === undefined) && (missing21 = "region"))) || ((data.enabled === undefined) && (missing21 = "enabled"))) || ((data.retainStacks === undefined) && (missing21 = "retainStacks"))) || ((data.description === undefined) && (missing21 = "description"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs256 = errors;
for(const key28 in data){
if(!((((((key28 === "type") || (key28 === "stackSet")) || (key28 === "region")) || (key28 === "enabled")) || (key28 === "retainStacks")) || (key28 === "description"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs256 === errors){
if(data.type !== undefined){
const _errs257 = errors;
if("setAutoDeployment" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "setAutoDeployment"},message:"must be equal to constant"}];
return false;
}
var valid61 = _errs257 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.stackSet !== undefined){
const _errs258 = errors;
if(typeof data.stackSet !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"stackSet",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs258 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.region !== undefined){
const _errs260 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs260 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.enabled !== undefined){
const _errs262 = errors;
if(typeof data.enabled !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/"+"enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid61 = _errs262 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.retainStacks !== undefined){
const _errs264 = errors;
if(typeof data.retainStacks !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/"+"retainStacks",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid61 = _errs264 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.description !== undefined){
const _errs266 = errors;
if(typeof data.description !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs266 === errors;
}
else {
var valid61 = true;
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
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "gate"){
const _errs268 = errors;
if(errors === _errs268){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((((((((data.type === undefined) && (missing22 = "type")) || ((data.name === undefined) && (missing22 = "name"))) || ((data.wave === undefined) && (missing22 = "wave"))) || ((data.region === undefined) && (missing22 = "region"))) || ((data.alarms === undefined) && (missing22 = "alarms"))) || ((data.pauseMinutes === undefined) && (missing22 = "pauseMinutes"))) || ((data.manual === undefined) && (missing22 = "manual"))){
validate24.errors = [{instancePath,keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs270 = errors;
for(const key29 in data){
if(!(((((((key29 === "type") || (key29 === "name")) || (key29 === "wave")) || (key29 === "region")) || (key29 === "alarms")) || (key29 === "pauseMinutes")) || (key29 === "manual"))){
validate24.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs270 === errors){
if(data.type !== undefined){
const _errs271 = errors;
if("gate" !== data.type){
validate24.errors = [{instancePath:instancePath+"/"+"type",keyword:"const",params:{allowedValue: "gate"},message:"must be equal to constant"}];
return false;
}
var valid63 = _errs271 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.name !== undefined){
const _errs272 = errors;
if(typeof data.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs272 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.wave !== undefined){
const _errs274 = errors;
if(typeof data.wave !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"wave",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs274 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.region !== undefined){
const _errs276 = errors;
if(typeof data.region !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs276 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.alarms !== undefined){
let data112 = data.alarms;
const _errs278 = errors;
if(errors === _errs278){
if(Array.isArray(data112)){
var valid64 = true;
const len10 = data112.length;
for(let i10=0; i10<len10; i10++){
const _errs280 = errors;
if(typeof data112[i10] !== "string"){
validate24.errors = [{instancePath:instancePath+"/"+"alarms/" + i10,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs280 === errors;
if(!valid64){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"alarms",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid63 = _errs278 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.pauseMinutes !== undefined){
let data114 = data.pauseMinutes;
const _errs282 = errors;
if(errors === _errs282){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
validate24.errors = [{instancePath:instancePath+"/"+"pauseMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/"+"pauseMinutes",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid63 = _errs282 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.manual !== undefined){
const _errs284 = errors;
if(typeof data.manual !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/"+"manual",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid63 = _errs284 === errors;
}
else {
var valid63 = true;
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
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate24.errors = [{instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.dependsOn === undefined) && (missing0 = "dependsOn"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.touches === undefined) && (missing0 = "touches"))) || ((data.action === undefined) && (missing0 = "action"))){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "kind")) || (key0 === "dependsOn")) || (key0 === "title")) || (key0 === "before")) || (key0 === "after")) || (key0 === "touches")) || (key0 === "action"))){
validate23.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate23.errors = [{instancePath:instancePath+"/"+"id",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/"+"id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate23.errors = [{instancePath:instancePath+"/"+"kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "settings") || (data1 === "account")) || (data1 === "stack")) || (data1 === "stackSet"))){
validate23.errors = [{instancePath:instancePath+"/"+"kind",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dependsOn !== undefined){
let data2 = data.dependsOn;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/"+"dependsOn/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/"+"dependsOn",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs10 = errors;
if(typeof data.title !== "string"){
validate23.errors = [{instancePath:instancePath+"/"+"title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs12 = errors;
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs13 = errors;
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.touches !== undefined){
let data7 = data.touches;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(typeof data7[i1] !== "string"){
validate23.errors = [{instancePath:instancePath+"/"+"touches/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/"+"touches",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs18 = errors;
if(!(validate24(data.action, {instancePath:instancePath+"/"+"action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
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
else {
validate23.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["name","account","region","operation","type","changeSet","changes"],"properties":{"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"operation":{"type":"string"},"type":{"type":"string","enum":["CREATE","UPDATE","IMPORT"]},"changeSet":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string"}}}]},"changes":{"type":"array","items":{"$ref":"#/$defs/resourceChange"}}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["action","logicalId","type","physicalId","replacement","properties"],"properties":{"action":{"type":"string","enum":["Add","Modify","Remove","Import"]},"logicalId":{"type":"string"},"type":{"type":"string"},"physicalId":{"type":["string","null"]},"replacement":{"type":"string","enum":["True","False","Conditional"]},"properties":{"type":"array","items":{"$ref":"#/$defs/propertyChange"}}}};
const schema48 = {"type":"object","additionalProperties":false,"required":["path","before","after"],"properties":{"path":{"type":"string"},"before":{"$ref":"#/$defs/json"},"after":{"$ref":"#/$defs/json"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))){
validate32.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "before")) || (key0 === "after"))){
validate32.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate32.errors = [{instancePath:instancePath+"/"+"path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs4 = errors;
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs5 = errors;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.action === undefined) && (missing0 = "action")) || ((data.logicalId === undefined) && (missing0 = "logicalId"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.physicalId === undefined) && (missing0 = "physicalId"))) || ((data.replacement === undefined) && (missing0 = "replacement"))) || ((data.properties === undefined) && (missing0 = "properties"))){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "logicalId")) || (key0 === "type")) || (key0 === "physicalId")) || (key0 === "replacement")) || (key0 === "properties"))){
validate31.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:instancePath+"/"+"action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "Add") || (data0 === "Modify")) || (data0 === "Remove")) || (data0 === "Import"))){
validate31.errors = [{instancePath:instancePath+"/"+"action",keyword:"enum",params:{allowedValues: schema47.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logicalId !== undefined){
const _errs4 = errors;
if(typeof data.logicalId !== "string"){
validate31.errors = [{instancePath:instancePath+"/"+"logicalId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(typeof data.type !== "string"){
validate31.errors = [{instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.physicalId !== undefined){
let data3 = data.physicalId;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate31.errors = [{instancePath:instancePath+"/"+"physicalId",keyword:"type",params:{type: schema47.properties.physicalId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replacement !== undefined){
let data4 = data.replacement;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate31.errors = [{instancePath:instancePath+"/"+"replacement",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "True") || (data4 === "False")) || (data4 === "Conditional"))){
validate31.errors = [{instancePath:instancePath+"/"+"replacement",keyword:"enum",params:{allowedValues: schema47.properties.replacement.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data5 = data.properties;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate32(data5[i0], {instancePath:instancePath+"/"+"properties/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/"+"properties",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
else {
validate31.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.name === undefined) && (missing0 = "name")) || ((data.account === undefined) && (missing0 = "account"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.changeSet === undefined) && (missing0 = "changeSet"))) || ((data.changes === undefined) && (missing0 = "changes"))){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "account")) || (key0 === "region")) || (key0 === "operation")) || (key0 === "type")) || (key0 === "changeSet")) || (key0 === "changes"))){
validate30.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate30.errors = [{instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs4 = errors;
if(typeof data.account !== "string"){
validate30.errors = [{instancePath:instancePath+"/"+"account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs6 = errors;
if(typeof data.region !== "string"){
validate30.errors = [{instancePath:instancePath+"/"+"region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
const _errs8 = errors;
if(typeof data.operation !== "string"){
validate30.errors = [{instancePath:instancePath+"/"+"operation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data4 = data.type;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate30.errors = [{instancePath:instancePath+"/"+"type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data4 === "CREATE") || (data4 === "UPDATE")) || (data4 === "IMPORT"))){
validate30.errors = [{instancePath:instancePath+"/"+"type",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeSet !== undefined){
let data5 = data.changeSet;
const _errs12 = errors;
const _errs13 = errors;
let valid1 = false;
const _errs14 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/"+"changeSet",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
const _errs16 = errors;
if(errors === _errs16){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.id === undefined) && (missing1 = "id")) || ((data5.status === undefined) && (missing1 = "status"))){
const err1 = {instancePath:instancePath+"/"+"changeSet",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs18 = errors;
for(const key1 in data5){
if(!((key1 === "id") || (key1 === "status"))){
const err2 = {instancePath:instancePath+"/"+"changeSet",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs18 === errors){
if(data5.id !== undefined){
const _errs19 = errors;
if(typeof data5.id !== "string"){
const err3 = {instancePath:instancePath+"/"+"changeSet/id",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.status !== undefined){
const _errs21 = errors;
if(typeof data5.status !== "string"){
const err4 = {instancePath:instancePath+"/"+"changeSet/status",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/"+"changeSet",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/"+"changeSet",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data8 = data.changes;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data8)){
var valid3 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate31(data8[i0], {instancePath:instancePath+"/"+"changes/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/"+"changes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
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
else {
validate30.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"required":["name","title","regions","changes","parameters","autoDeployment","waves","instances","removal"],"properties":{"name":{"type":"string"},"regions":{"type":"array","items":{"type":"string"}},"changes":{"type":"array","items":{"$ref":"#/$defs/resourceChange"}},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"autoDeployment":{"type":"boolean"},"waves":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","accounts"],"properties":{"name":{"type":"string"},"accounts":{"type":"array","items":{"type":"string"}}}}},"instances":{"type":"object","additionalProperties":false,"required":["create","update","delete","unchanged"],"properties":{"create":{"type":"integer","minimum":0},"update":{"type":"integer","minimum":0},"delete":{"type":"integer","minimum":0},"unchanged":{"type":"integer","minimum":0}}},"title":{"type":"string"},"removal":{"enum":["retain","delete",null]}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.name === undefined) && (missing0 = "name")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.regions === undefined) && (missing0 = "regions"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.autoDeployment === undefined) && (missing0 = "autoDeployment"))) || ((data.waves === undefined) && (missing0 = "waves"))) || ((data.instances === undefined) && (missing0 = "instances"))) || ((data.removal === undefined) && (missing0 = "removal"))){
validate36.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
validate36.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate36.errors = [{instancePath:instancePath+"/"+"name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regions !== undefined){
let data1 = data.regions;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate36.errors = [{instancePath:instancePath+"/"+"regions/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/"+"regions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data3 = data.changes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate31(data3[i1], {instancePath:instancePath+"/"+"changes/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/"+"changes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data5 = data.parameters;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs14 = errors;
if(typeof data5[key1] !== "string"){
validate36.errors = [{instancePath:instancePath+"/"+"parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/"+"parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autoDeployment !== undefined){
const _errs16 = errors;
if(typeof data.autoDeployment !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/"+"autoDeployment",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waves !== undefined){
let data8 = data.waves;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid4 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.name === undefined) && (missing1 = "name")) || ((data9.accounts === undefined) && (missing1 = "accounts"))){
validate36.errors = [{instancePath:instancePath+"/"+"waves/" + i2,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "accounts"))){
validate36.errors = [{instancePath:instancePath+"/"+"waves/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.name !== undefined){
const _errs23 = errors;
if(typeof data9.name !== "string"){
validate36.errors = [{instancePath:instancePath+"/"+"waves/" + i2+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.accounts !== undefined){
let data11 = data9.accounts;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid6 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs27 = errors;
if(typeof data11[i3] !== "string"){
validate36.errors = [{instancePath:instancePath+"/"+"waves/" + i2+"/accounts/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/"+"waves/" + i2+"/accounts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/"+"waves/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/"+"waves",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instances !== undefined){
let data13 = data.instances;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((((data13.create === undefined) && (missing2 = "create")) || ((data13.update === undefined) && (missing2 = "update"))) || ((data13.delete === undefined) && (missing2 = "delete"))) || ((data13.unchanged === undefined) && (missing2 = "unchanged"))){
validate36.errors = [{instancePath:instancePath+"/"+"instances",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data13){
if(!((((key3 === "create") || (key3 === "update")) || (key3 === "delete")) || (key3 === "unchanged"))){
validate36.errors = [{instancePath:instancePath+"/"+"instances",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.create !== undefined){
let data14 = data13.create;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate36.errors = [{instancePath:instancePath+"/"+"instances/create",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate36.errors = [{instancePath:instancePath+"/"+"instances/create",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.update !== undefined){
let data15 = data13.update;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate36.errors = [{instancePath:instancePath+"/"+"instances/update",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate36.errors = [{instancePath:instancePath+"/"+"instances/update",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.delete !== undefined){
let data16 = data13.delete;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate36.errors = [{instancePath:instancePath+"/"+"instances/delete",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate36.errors = [{instancePath:instancePath+"/"+"instances/delete",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.unchanged !== undefined){
let data17 = data13.unchanged;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate36.errors = [{instancePath:instancePath+"/"+"instances/unchanged",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate36.errors = [{instancePath:instancePath+"/"+"instances/unchanged",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs38 === errors;
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
else {
validate36.errors = [{instancePath:instancePath+"/"+"instances",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs40 = errors;
if(typeof data.title !== "string"){
validate36.errors = [{instancePath:instancePath+"/"+"title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.removal !== undefined){
let data19 = data.removal;
const _errs42 = errors;
if(!(((data19 === "retain") || (data19 === "delete")) || (data19 === null))){
validate36.errors = [{instancePath:instancePath+"/"+"removal",keyword:"enum",params:{allowedValues: schema51.properties.removal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs42 === errors;
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
else {
validate36.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.invalid/schema/plan.schema.json" */;
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
if((((((((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.symbols === undefined) && (missing0 = "symbols"))) || ((data.purpose === undefined) && (missing0 = "purpose"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.readSet === undefined) && (missing0 = "readSet"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.reach === undefined) && (missing0 = "reach"))) || ((data.operations === undefined) && (missing0 = "operations"))) || ((data.stacks === undefined) && (missing0 = "stacks"))) || ((data.stackSets === undefined) && (missing0 = "stackSets"))) || ((data.templates === undefined) && (missing0 = "templates"))) || ((data.refusals === undefined) && (missing0 = "refusals"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.unmanaged === undefined) && (missing0 = "unmanaged"))) || ((data.notChecked === undefined) && (missing0 = "notChecked"))) || ((data.accessDelta === undefined) && (missing0 = "accessDelta"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.risk === undefined) && (missing0 = "risk"))){
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
if(data.digest !== undefined){
let data1 = data.digest;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate20.errors = [{instancePath:instancePath+"/"+"digest",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"digest",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.symbols !== undefined){
let data2 = data.symbols;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs9 = errors;
if(typeof data2[key1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"symbols/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"symbols",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
let data4 = data.purpose;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"purpose",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "deploy") || (data4 === "recover"))){
validate20.errors = [{instancePath:instancePath+"/"+"purpose",keyword:"enum",params:{allowedValues: schema31.properties.purpose.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data5 = data.tool;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.version === undefined) && (missing1 = "version")) || ((data5.ruleData === undefined) && (missing1 = "ruleData"))){
validate20.errors = [{instancePath:instancePath+"/"+"tool",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!((key2 === "version") || (key2 === "ruleData"))){
validate20.errors = [{instancePath:instancePath+"/"+"tool",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.version !== undefined){
const _errs16 = errors;
if(typeof data5.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"tool/version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.ruleData !== undefined){
const _errs18 = errors;
if(typeof data5.ruleData !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"tool/ruleData",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"tool",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data8 = data.organization;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((((data8.partition === undefined) && (missing2 = "partition")) || ((data8.organizationId === undefined) && (missing2 = "organizationId"))) || ((data8.managementAccountId === undefined) && (missing2 = "managementAccountId"))) || ((data8.endpoint === undefined) && (missing2 = "endpoint"))){
validate20.errors = [{instancePath:instancePath+"/"+"organization",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key3 in data8){
if(!((((key3 === "partition") || (key3 === "organizationId")) || (key3 === "managementAccountId")) || (key3 === "endpoint"))){
validate20.errors = [{instancePath:instancePath+"/"+"organization",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.partition !== undefined){
const _errs23 = errors;
if(typeof data8.partition !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/partition",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.organizationId !== undefined){
const _errs25 = errors;
if(typeof data8.organizationId !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/organizationId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.managementAccountId !== undefined){
const _errs27 = errors;
if(typeof data8.managementAccountId !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/managementAccountId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.endpoint !== undefined){
const _errs29 = errors;
if(typeof data8.endpoint !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"organization/endpoint",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
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
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data13 = data.inputs;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if(((data13.config === undefined) && (missing3 = "config")) || ((data13.policies === undefined) && (missing3 = "policies"))){
validate20.errors = [{instancePath:instancePath+"/"+"inputs",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data13){
if(!((key4 === "config") || (key4 === "policies"))){
validate20.errors = [{instancePath:instancePath+"/"+"inputs",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data13.config !== undefined){
const _errs34 = errors;
if(typeof data13.config !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"inputs/config",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.policies !== undefined){
const _errs36 = errors;
if(typeof data13.policies !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"inputs/policies",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"inputs",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readSet !== undefined){
let data16 = data.readSet;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data16)){
var valid6 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs40 = errors;
if(!(validate21(data16[i0], {instancePath:instancePath+"/"+"readSet/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid6 = _errs40 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"readSet",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data18 = data.summary;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if(((((((data18.add === undefined) && (missing4 = "add")) || ((data18.modify === undefined) && (missing4 = "modify"))) || ((data18.remove === undefined) && (missing4 = "remove"))) || ((data18.import === undefined) && (missing4 = "import"))) || ((data18.release === undefined) && (missing4 = "release"))) || ((data18.unchanged === undefined) && (missing4 = "unchanged"))){
validate20.errors = [{instancePath:instancePath+"/"+"summary",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key5 in data18){
if(!((((((key5 === "add") || (key5 === "modify")) || (key5 === "remove")) || (key5 === "import")) || (key5 === "release")) || (key5 === "unchanged"))){
validate20.errors = [{instancePath:instancePath+"/"+"summary",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data18.add !== undefined){
let data19 = data18.add;
const _errs44 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/"+"summary/add",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/"+"summary/add",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.modify !== undefined){
let data20 = data18.modify;
const _errs46 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/"+"summary/modify",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/"+"summary/modify",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.remove !== undefined){
let data21 = data18.remove;
const _errs48 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate20.errors = [{instancePath:instancePath+"/"+"summary/remove",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/"+"summary/remove",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.import !== undefined){
let data22 = data18.import;
const _errs50 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate20.errors = [{instancePath:instancePath+"/"+"summary/import",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/"+"summary/import",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.release !== undefined){
let data23 = data18.release;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate20.errors = [{instancePath:instancePath+"/"+"summary/release",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate20.errors = [{instancePath:instancePath+"/"+"summary/release",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs52 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.unchanged !== undefined){
let data24 = data18.unchanged;
const _errs54 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/"+"summary/unchanged",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/"+"summary/unchanged",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs54 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"summary",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reach !== undefined){
let data25 = data.reach;
const _errs56 = errors;
const _errs57 = errors;
let valid8 = false;
let passing0 = null;
const _errs58 = errors;
if(data25 !== null){
const err0 = {instancePath:instancePath+"/"+"reach",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs58 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs60 = errors;
if(errors === _errs60){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing5;
if(((((data25.accounts === undefined) && (missing5 = "accounts")) || ((data25.of === undefined) && (missing5 = "of"))) || ((data25.maximum === undefined) && (missing5 = "maximum"))) || ((data25.exception === undefined) && (missing5 = "exception"))){
const err1 = {instancePath:instancePath+"/"+"reach",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs62 = errors;
for(const key6 in data25){
if(!((((key6 === "accounts") || (key6 === "of")) || (key6 === "maximum")) || (key6 === "exception"))){
const err2 = {instancePath:instancePath+"/"+"reach",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs62 === errors){
if(data25.accounts !== undefined){
let data26 = data25.accounts;
const _errs63 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err3 = {instancePath:instancePath+"/"+"reach/accounts",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs63){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err4 = {instancePath:instancePath+"/"+"reach/accounts",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data25.of !== undefined){
let data27 = data25.of;
const _errs65 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err5 = {instancePath:instancePath+"/"+"reach/of",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs65){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err6 = {instancePath:instancePath+"/"+"reach/of",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data25.maximum !== undefined){
let data28 = data25.maximum;
const _errs67 = errors;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err7 = {instancePath:instancePath+"/"+"reach/maximum",keyword:"type",params:{type: schema31.properties.reach.oneOf[1].properties.maximum.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data25.exception !== undefined){
let data29 = data25.exception;
const _errs69 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
const err8 = {instancePath:instancePath+"/"+"reach/exception",keyword:"type",params:{type: schema31.properties.reach.oneOf[1].properties.exception.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/"+"reach",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs60 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err10 = {instancePath:instancePath+"/"+"reach",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data30 = data.operations;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data30)){
var valid10 = true;
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
const _errs73 = errors;
if(!(validate23(data30[i1], {instancePath:instancePath+"/"+"operations/" + i1,parentData:data30,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs73 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"operations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stacks !== undefined){
let data32 = data.stacks;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data32)){
var valid11 = true;
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
const _errs76 = errors;
if(!(validate30(data32[i2], {instancePath:instancePath+"/"+"stacks/" + i2,parentData:data32,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid11 = _errs76 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stacks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackSets !== undefined){
let data34 = data.stackSets;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data34)){
var valid12 = true;
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
const _errs79 = errors;
if(!(validate36(data34[i3], {instancePath:instancePath+"/"+"stackSets/" + i3,parentData:data34,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid12 = _errs79 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"stackSets",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.templates !== undefined){
let data36 = data.templates;
const _errs80 = errors;
if(errors === _errs80){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key7 in data36){
let data37 = data36[key7];
const _errs83 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
validate20.errors = [{instancePath:instancePath+"/"+"templates/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid13 = _errs83 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"templates",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusals !== undefined){
let data38 = data.refusals;
const _errs85 = errors;
if(errors === _errs85){
if(Array.isArray(data38)){
var valid14 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if(((((data39.code === undefined) && (missing6 = "code")) || ((data39.object === undefined) && (missing6 = "object"))) || ((data39.why === undefined) && (missing6 = "why"))) || ((data39.steps === undefined) && (missing6 = "steps"))){
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key8 in data39){
if(!((((key8 === "code") || (key8 === "object")) || (key8 === "why")) || (key8 === "steps"))){
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4,keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data39.code !== undefined){
const _errs91 = errors;
if(typeof data39.code !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4+"/code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.object !== undefined){
const _errs93 = errors;
if(typeof data39.object !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4+"/object",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs93 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.why !== undefined){
const _errs95 = errors;
if(typeof data39.why !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4+"/why",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data39.steps !== undefined){
let data43 = data39.steps;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data43)){
var valid17 = true;
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
const _errs99 = errors;
if(typeof data43[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4+"/steps/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs99 === errors;
if(!valid17){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4+"/steps",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs97 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/"+"refusals/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs87 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"refusals",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data45 = data.skipped;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data45)){
var valid18 = true;
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
const _errs103 = errors;
const _errs104 = errors;
if(errors === _errs104){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing7;
if(((data46.what === undefined) && (missing7 = "what")) || ((data46.why === undefined) && (missing7 = "why"))){
validate20.errors = [{instancePath:instancePath+"/"+"skipped/" + i6,keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs106 = errors;
for(const key9 in data46){
if(!((key9 === "what") || (key9 === "why"))){
validate20.errors = [{instancePath:instancePath+"/"+"skipped/" + i6,keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs106 === errors){
if(data46.what !== undefined){
const _errs107 = errors;
if(typeof data46.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"skipped/" + i6+"/what",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs107 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data46.why !== undefined){
const _errs109 = errors;
if(typeof data46.why !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"skipped/" + i6+"/why",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs109 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"skipped/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs103 === errors;
if(!valid18){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"skipped",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unmanaged !== undefined){
let data49 = data.unmanaged;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data49)){
var valid21 = true;
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
let data50 = data49[i7];
const _errs113 = errors;
const _errs114 = errors;
if(errors === _errs114){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing8;
if(((((data50.kind === undefined) && (missing8 = "kind")) || ((data50.id === undefined) && (missing8 = "id"))) || ((data50.name === undefined) && (missing8 = "name"))) || ((data50.owner === undefined) && (missing8 = "owner"))){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7,keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs116 = errors;
for(const key10 in data50){
if(!(((((key10 === "kind") || (key10 === "id")) || (key10 === "name")) || (key10 === "stacks")) || (key10 === "owner"))){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7,keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs116 === errors){
if(data50.kind !== undefined){
let data51 = data50.kind;
const _errs117 = errors;
if(typeof data51 !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7+"/kind",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data51 === "ou") || (data51 === "account")) || (data51 === "policy")) || (data51 === "attachment")) || (data51 === "trustedService")) || (data51 === "delegatedAdministrator")) || (data51 === "resourcePolicy"))){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7+"/kind",keyword:"enum",params:{allowedValues: schema54.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs117 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data50.id !== undefined){
const _errs119 = errors;
if(typeof data50.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs119 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data50.name !== undefined){
const _errs121 = errors;
if(typeof data50.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs121 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data50.stacks !== undefined){
let data54 = data50.stacks;
const _errs123 = errors;
if(typeof data54 !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7+"/stacks",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data54 === "has") || (data54 === "gets")) || (data54 === "left"))){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7+"/stacks",keyword:"enum",params:{allowedValues: schema54.properties.stacks.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs123 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data50.owner !== undefined){
let data55 = data50.owner;
const _errs125 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7+"/owner",keyword:"type",params:{type: schema54.properties.owner.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs125 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged/" + i7,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs113 === errors;
if(!valid21){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"unmanaged",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notChecked !== undefined){
let data56 = data.notChecked;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data56)){
var valid24 = true;
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
let data57 = data56[i8];
const _errs129 = errors;
const _errs130 = errors;
if(errors === _errs130){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing9;
if(((data57.what === undefined) && (missing9 = "what")) || ((data57.why === undefined) && (missing9 = "why"))){
validate20.errors = [{instancePath:instancePath+"/"+"notChecked/" + i8,keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs132 = errors;
for(const key11 in data57){
if(!((key11 === "what") || (key11 === "why"))){
validate20.errors = [{instancePath:instancePath+"/"+"notChecked/" + i8,keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs132 === errors){
if(data57.what !== undefined){
const _errs133 = errors;
if(typeof data57.what !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"notChecked/" + i8+"/what",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs133 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data57.why !== undefined){
const _errs135 = errors;
if(typeof data57.why !== "string"){
validate20.errors = [{instancePath:instancePath+"/"+"notChecked/" + i8+"/why",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs135 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"notChecked/" + i8,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs129 === errors;
if(!valid24){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"notChecked",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs127 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessDelta !== undefined){
let data60 = data.accessDelta;
const _errs137 = errors;
const _errs138 = errors;
let valid27 = false;
const _errs139 = errors;
if(data60 !== null){
const err11 = {instancePath:instancePath+"/"+"accessDelta",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs139 === errors;
valid27 = valid27 || _valid1;
const _errs141 = errors;
if(errors === _errs141){
if(Array.isArray(data60)){
var valid28 = true;
const len9 = data60.length;
for(let i9=0; i9<len9; i9++){
const _errs143 = errors;
var valid28 = _errs143 === errors;
if(!valid28){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/"+"accessDelta",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs141 === errors;
valid27 = valid27 || _valid1;
if(!valid27){
const err13 = {instancePath:instancePath+"/"+"accessDelta",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data62 = data.findings;
const _errs144 = errors;
const _errs145 = errors;
let valid30 = false;
const _errs146 = errors;
if(data62 !== null){
const err14 = {instancePath:instancePath+"/"+"findings",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs146 === errors;
valid30 = valid30 || _valid2;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data62)){
var valid31 = true;
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
const _errs150 = errors;
var valid31 = _errs150 === errors;
if(!valid31){
break;
}
}
}
else {
const err15 = {instancePath:instancePath+"/"+"findings",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs148 === errors;
valid30 = valid30 || _valid2;
if(!valid30){
const err16 = {instancePath:instancePath+"/"+"findings",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data64 = data.risk;
const _errs151 = errors;
if(errors === _errs151){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing10;
if(((data64.before === undefined) && (missing10 = "before")) || ((data64.after === undefined) && (missing10 = "after"))){
validate20.errors = [{instancePath:instancePath+"/"+"risk",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs153 = errors;
for(const key12 in data64){
if(!((key12 === "before") || (key12 === "after"))){
validate20.errors = [{instancePath:instancePath+"/"+"risk",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs153 === errors){
if(data64.before !== undefined){
let data65 = data64.before;
const _errs154 = errors;
const _errs155 = errors;
let valid34 = false;
const _errs156 = errors;
if(data65 !== null){
const err17 = {instancePath:instancePath+"/"+"risk/before",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs156 === errors;
valid34 = valid34 || _valid3;
const _errs158 = errors;
const _errs159 = errors;
if(errors === _errs159){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing11;
if(((data65.high === undefined) && (missing11 = "high")) || ((data65.medium === undefined) && (missing11 = "medium"))){
const err18 = {instancePath:instancePath+"/"+"risk/before",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
const _errs161 = errors;
for(const key13 in data65){
if(!((key13 === "high") || (key13 === "medium"))){
const err19 = {instancePath:instancePath+"/"+"risk/before",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
}
if(_errs161 === errors){
if(data65.high !== undefined){
let data66 = data65.high;
const _errs162 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err20 = {instancePath:instancePath+"/"+"risk/before/high",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors === _errs162){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err21 = {instancePath:instancePath+"/"+"risk/before/high",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid36 = _errs162 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data65.medium !== undefined){
let data67 = data65.medium;
const _errs164 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err22 = {instancePath:instancePath+"/"+"risk/before/medium",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs164){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err23 = {instancePath:instancePath+"/"+"risk/before/medium",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid36 = _errs164 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/"+"risk/before",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid3 = _errs158 === errors;
valid34 = valid34 || _valid3;
if(!valid34){
const err25 = {instancePath:instancePath+"/"+"risk/before",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs154 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data64.after !== undefined){
let data68 = data64.after;
const _errs166 = errors;
const _errs167 = errors;
let valid37 = false;
const _errs168 = errors;
if(data68 !== null){
const err26 = {instancePath:instancePath+"/"+"risk/after",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid4 = _errs168 === errors;
valid37 = valid37 || _valid4;
const _errs170 = errors;
const _errs171 = errors;
if(errors === _errs171){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing12;
if(((data68.high === undefined) && (missing12 = "high")) || ((data68.medium === undefined) && (missing12 = "medium"))){
const err27 = {instancePath:instancePath+"/"+"risk/after",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
const _errs173 = errors;
for(const key14 in data68){
if(!((key14 === "high") || (key14 === "medium"))){
const err28 = {instancePath:instancePath+"/"+"risk/after",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
}
if(_errs173 === errors){
if(data68.high !== undefined){
let data69 = data68.high;
const _errs174 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err29 = {instancePath:instancePath+"/"+"risk/after/high",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(errors === _errs174){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err30 = {instancePath:instancePath+"/"+"risk/after/high",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid39 = _errs174 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data68.medium !== undefined){
let data70 = data68.medium;
const _errs176 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err31 = {instancePath:instancePath+"/"+"risk/after/medium",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(errors === _errs176){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
const err32 = {instancePath:instancePath+"/"+"risk/after/medium",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid39 = _errs176 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/"+"risk/after",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid4 = _errs170 === errors;
valid37 = valid37 || _valid4;
if(!valid37){
const err34 = {instancePath:instancePath+"/"+"risk/after",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs166 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/"+"risk",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs151 === errors;
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

export const approval = validate39;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://charter.invalid/schema/approval.schema.json","title":"Approval","description":"Who approved which plan, and until when it holds.","type":"object","additionalProperties":false,"required":["schemaVersion","digest","approver","approvedAt","expiresAt"],"properties":{"schemaVersion":{"const":1},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"The plan's digest: SHA-256, hex."},"approver":{"type":"string","minLength":1},"approvedAt":{"$ref":"#/$defs/time"},"expiresAt":{"$ref":"#/$defs/time"}},"$defs":{"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","description":"ISO 8601, UTC."}}};
const schema61 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","description":"ISO 8601, UTC."};
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://charter.invalid/schema/approval.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.approver === undefined) && (missing0 = "approver"))) || ((data.approvedAt === undefined) && (missing0 = "approvedAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "schemaVersion") || (key0 === "digest")) || (key0 === "approver")) || (key0 === "approvedAt")) || (key0 === "expiresAt"))){
validate39.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate39.errors = [{instancePath:instancePath+"/"+"schemaVersion",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data1 = data.digest;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate39.errors = [{instancePath:instancePath+"/"+"digest",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/"+"digest",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
let data2 = data.approver;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate39.errors = [{instancePath:instancePath+"/"+"approver",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/"+"approver",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data3 = data.approvedAt;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
validate39.errors = [{instancePath:instancePath+"/"+"approvedAt",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/"+"approvedAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data4 = data.expiresAt;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
validate39.errors = [{instancePath:instancePath+"/"+"expiresAt",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/"+"expiresAt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
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
else {
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

