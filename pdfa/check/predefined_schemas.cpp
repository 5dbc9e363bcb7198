#include "pdfa/check/predefined_schemas.h"

#include <algorithm>
#include <map>
#include <set>

namespace sohoa::pdfa::check {

namespace {

using Types = std::map<std::string, std::string>;

const std::map<std::string, Types> schemas{
    {"http://purl.org/dc/elements/1.1/",
     {{"contributor", "bag ProperName"},
      {"coverage", "Text"},
      {"creator", "seq ProperName"},
      {"date", "seq Date"},
      {"description", "Lang Alt"},
      {"format", "MIMEType"},
      {"identifier", "Text"},
      {"language", "bag Locale"},
      {"publisher", "bag ProperName"},
      {"relation", "bag Text"},
      {"rights", "Lang Alt"},
      {"source", "Text"},
      {"subject", "bag Text"},
      {"title", "Lang Alt"},
      {"type", "bag Text"}}},
    {"http://ns.adobe.com/xap/1.0/",
     {{"Advisory", "bag XPath"},
      {"BaseURL", "URL"},
      {"CreateDate", "Date"},
      {"CreatorTool", "AgentName"},
      {"Identifier", "bag Text"},
      {"Label", "Text"},
      {"MetadataDate", "Date"},
      {"ModifyDate", "Date"},
      {"Nickname", "Text"},
      {"Rating", "Integer"},
      {"Thumbnails", "alt Thumbnail"}}},
    {"http://ns.adobe.com/xap/1.0/rights/",
     {{"Certificate", "URL"},
      {"Marked", "Boolean"},
      {"Owner", "bag ProperName"},
      {"UsageTerms", "Lang Alt"},
      {"WebStatement", "URL"}}},
    {"http://ns.adobe.com/xap/1.0/mm/",
     {{"DerivedFrom", "ResourceRef"},
      {"DocumentID", "URI"},
      {"History", "seq ResourceEvent"},
      {"InstanceID", "URI"},
      {"LastURL", "URL"},
      {"ManagedFrom", "ResourceRef"},
      {"Manager", "AgentName"},
      {"ManageTo", "URI"},
      {"ManageUI", "URI"},
      {"ManagerVariant", "Text"},
      {"RenditionClass", "RenditionClass"},
      {"RenditionOf", "ResourceRef"},
      {"RenditionParams", "Text"},
      {"SaveID", "Integer"},
      {"VersionID", "Text"},
      {"Versions", "seq Version"}}},
    {"http://ns.adobe.com/xap/1.0/bj/", {{"JobRef", "bag Job"}}},
    {"http://ns.adobe.com/xap/1.0/t/pg/",
     {{"Colorants", "seq Colorant"},
      {"Fonts", "bag Font"},
      {"MaxPageSize", "Dimensions"},
      {"NPages", "Integer"},
      {"PlateNames", "seq Text"}}},
    {"http://ns.adobe.com/pdf/1.3/",
     {{"Keywords", "Text"}, {"PDFVersion", "Text"}, {"Producer", "AgentName"}, {"Trapped", "Text"}}},
    {"http://www.aiim.org/pdfa/ns/id/",
     {{"amd", "Text"}, {"conformance", "Text"}, {"corr", "Text"}, {"part", "Integer"}}},
    {"http://www.aiim.org/pdfa/ns/extension/", {{"schemas", "bag Schema"}}},
};

const std::set<std::string> unlistedSchemas{"http://ns.adobe.com/xmp/1.0/DynamicMedia/",
                                            "http://ns.adobe.com/photoshop/1.0/",
                                            "http://ns.adobe.com/camera-raw-settings/1.0/",
                                            "http://ns.adobe.com/tiff/1.0/",
                                            "http://ns.adobe.com/exif/1.0/",
                                            "http://ns.adobe.com/exif/1.0/aux/"};

// YYYY[-MM[-DD[Thh:mm[:ss[.s+]](Z|±hh:mm)]]]
bool isXmpDate(std::string_view text) {
    const std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    std::size_t i = 0;
    for (; i < text.size() && i < shape.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == 'd' ? !digit : text[i] != shape[i]) break;
    }
    if (i == text.size()) return i == 4 || i == 7 || i == 10 || i == 16 || i == 19;
    if (i != 16 && i != 19) return false;
    std::string_view rest = text.substr(i);
    if (i == 19 && rest.starts_with('.')) {
        const std::size_t end = rest.find_first_not_of("0123456789", 1);
        if (end == 1) return false;
        rest = end == std::string_view::npos ? "" : rest.substr(end);
    }
    return rest.empty() || rest == "Z" || (rest.size() == 6 && (rest[0] == '+' || rest[0] == '-') && rest[3] == ':');
}

bool isInteger(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isReal(std::string_view text) {
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos) return isInteger(text);
    const std::string_view after = text.substr(point + 1);
    return isInteger(text.substr(0, point)) && !after.empty() &&
           after.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

// "seq " and its like are taken off the type.
XmpForm takeForm(std::string& type) {
    for (const auto& [word, form] : {std::pair{"seq ", XmpForm::Seq}, {"bag ", XmpForm::Bag}, {"alt ", XmpForm::Alt}})
        if (type.starts_with(word)) {
            type = type.substr(4);
            return form;
        }
    return XmpForm::Text;
}

const std::set<std::string> simpleTypes{"text",  "integer",    "date",     "boolean",   "uri",
                                        "url",   "propername", "mimetype", "agentname", "locale",
                                        "xpath", "real",       "guid",     "rational",  "renditionclass"};
const std::set<std::string> structuredTypes{"lang alt",   "resourceevent",  "resourceref", "version",  "job",
                                            "dimensions", "thumbnail",      "colorant",    "font",     "gpscoordinate",
                                            "cfapattern", "devicesettings", "flash",       "oecf/sfr", "schema"};

}  // namespace

std::optional<std::string> predefinedType(const XmpProperty& property) {
    if (unlistedSchemas.contains(property.space)) return "";
    const auto schema = schemas.find(property.space);
    if (schema == schemas.end()) return std::nullopt;
    const auto type = schema->second.find(property.name);
    return type == schema->second.end() ? std::nullopt : std::optional(type->second);
}

bool fitsType(const XmpProperty& property, const std::string& declared) {
    std::string type = lower(declared);
    if (type == "lang alt") return property.form == XmpForm::Alt;
    const XmpForm form = takeForm(type);
    if (form != XmpForm::Text && property.form != form) return false;
    if (!simpleTypes.contains(type)) return true;
    if (property.form != form) return false;
    return std::all_of(property.values.begin(), property.values.end(), [&](const std::string& value) {
        if (type == "integer") return isInteger(value);
        if (type == "real") return isReal(value);
        if (type == "date") return value.empty() || isXmpDate(value);
        return type != "boolean" || value == "True" || value == "False";
    });
}

bool isPredefinedType(const std::string& declared) {
    std::string type = lower(declared);
    for (const char* choice : {"closed choice of ", "open choice of ", "choice of "})
        if (type.starts_with(choice)) type = type.substr(std::string_view(choice).size());
    if (type == "lang alt" || type == "choice" || type == "open choice" || type == "closed choice") return true;
    (void)takeForm(type);
    for (const char* choice : {"closed choice of ", "open choice of ", "choice of "})
        if (type.starts_with(choice)) type = type.substr(std::string_view(choice).size());
    return simpleTypes.contains(type) || structuredTypes.contains(type);
}

}  // namespace sohoa::pdfa::check
