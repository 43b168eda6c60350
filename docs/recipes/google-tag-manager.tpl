___INFO___

{
  "type": "MACRO",
  "id": "cvt_cookie_gate_category",
  "version": 1,
  "securityGroups": [],
  "displayName": "cookie-gate category",
  "description": "true where the visitor has granted the category, false everywhere else. Use it as a condition of a trigger on the event cookie-gate:change.",
  "containerContexts": ["WEB"]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "SELECT",
    "name": "category",
    "displayName": "Category",
    "macrosInSelect": false,
    "selectItems": [
      { "value": "preferences", "displayValue": "preferences" },
      { "value": "analytics", "displayValue": "analytics" },
      { "value": "advertising", "displayValue": "advertising" },
      { "value": "marketing", "displayValue": "marketing" }
    ],
    "simpleValueType": true
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const copyFromDataLayer = require('copyFromDataLayer');

const granted = copyFromDataLayer('cookieGate');
return !!granted && granted[data.category] === true;


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": { "publicId": "read_data_layer", "versionId": "1" },
      "param": [
        { "key": "allowedKeys", "value": { "type": 1, "string": "specific" } },
        {
          "key": "keyPatterns",
          "value": { "type": 2, "listItem": [{ "type": 1, "string": "cookieGate" }] }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  }
]


___TESTS___

scenarios: []


___NOTES___

Not in Google's gallery: import it by hand under Templates, Variable Templates.
