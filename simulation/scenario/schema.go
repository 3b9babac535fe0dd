package scenario

import (
	"encoding/json"
	"reflect"
)

// Schema is the JSON Schema (draft 2020-12) of scenario files, made from the same tags that Parse follows.
func Schema() ([]byte, error) {
	schema := schemaOf(reflect.TypeFor[Scenario](), rules{})
	schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	schema["title"] = "Livepeer simulation scenario"
	text, err := json.MarshalIndent(schema, "", "  ")
	return append(text, '\n'), err
}

func schemaOf(t reflect.Type, r rules) map[string]any {
	schema := map[string]any{}
	if r.doc != "" {
		schema["description"] = r.doc
	}
	switch t.Kind() {
	case reflect.Struct:
		structSchema(t, schema)
	case reflect.Pointer:
		return schemaOf(t.Elem(), r)
	case reflect.Slice:
		schema["type"], schema["items"] = "array", schemaOf(t.Elem(), rules{})
		if r.required {
			schema["minItems"] = 1
		}
	case reflect.Map:
		schema["type"] = "object"
		schema["additionalProperties"] = map[string]any{"type": []string{"number", "string", "boolean"}}
	case reflect.String:
		schema["type"] = "string"
	case reflect.Bool:
		schema["type"] = "boolean"
	case reflect.Int:
		schema["type"] = "integer"
	case reflect.Uint64:
		schema["type"], schema["minimum"] = "integer", 0
	default:
		schema["type"] = "number"
	}
	limit(schema, r, t)
	return schema
}

func structSchema(t reflect.Type, schema map[string]any) {
	properties, required := map[string]any{}, []string{}
	for i := range t.NumField() {
		if r, inFile := rulesOf(t.Field(i)); inFile {
			properties[r.key] = schemaOf(t.Field(i).Type, r)
			if r.required {
				required = append(required, r.key)
			}
		}
	}
	schema["type"], schema["properties"], schema["additionalProperties"] = "object", properties, false
	if len(required) > 0 {
		schema["required"] = required
	}
}

func limit(schema map[string]any, r rules, t reflect.Type) {
	if r.enum != nil {
		schema["enum"] = r.enum
	}
	if r.pattern != "" {
		schema["pattern"] = r.pattern
	}
	if r.hasLeast {
		schema["minimum"] = r.least
	}
	if r.hasMost {
		schema["maximum"] = r.greatest
	}
	switch {
	case r.fallback == "":
	case t.Kind() == reflect.String:
		schema["default"] = r.fallback
	case t.Kind() == reflect.Bool:
		schema["default"] = r.fallback == "true"
	default:
		schema["default"] = number(r.fallback)
	}
}
