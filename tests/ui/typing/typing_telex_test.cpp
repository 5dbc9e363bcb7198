#include <gtest/gtest.h>

#include "tests/ui/typing/typed.h"

namespace sohoa::ui {
namespace {

struct Row {
    const char32_t* keys;
    const char* text;
};

void expectAll(const std::vector<Row>& rows) {
    for (const auto& [keys, text] : rows)
        EXPECT_EQ(telex(keys), text);
}

TEST(Telex, MarksVowelsAndD) {
    expectAll({{U"aa", "â"},    {U"aw", "ă"},   {U"ee", "ê"},     {U"oo", "ô"},     {U"ow", "ơ"},
               {U"uw", "ư"},    {U"dd", "đ"},   {U"w", "ư"},      {U"tw", "tư"},    {U"uow", "ươ"},
               {U"AA", "Â"},    {U"Aw", "Ă"},   {U"AW", "Ă"},     {U"EE", "Ê"},     {U"Oo", "Ô"},
               {U"OW", "Ơ"},    {U"UW", "Ư"},   {U"DD", "Đ"},     {U"Dd", "Đ"},     {U"dD", "đ"},
               {U"W", "Ư"},     {U"Uow", "Ươ"}, {U"UOW", "ƯƠ"},   {U"aA", "â"},     {U"giuwa", "giưa"},
               {U"giw", "giư"}, {U"tuw", "tư"}, {U"muaw", "mưa"}, {U"muwa", "mưa"}, {U"hoawn", "hoăn"}});
}

TEST(Telex, GivesEveryVowelEveryTone) {
    expectAll(
        {{U"af", "à"},  {U"ar", "ả"},  {U"ax", "ã"},  {U"as", "á"},  {U"aj", "ạ"},  {U"awf", "ằ"}, {U"awr", "ẳ"},
         {U"awx", "ẵ"}, {U"aws", "ắ"}, {U"awj", "ặ"}, {U"aaf", "ầ"}, {U"aar", "ẩ"}, {U"aax", "ẫ"}, {U"aas", "ấ"},
         {U"aaj", "ậ"}, {U"ef", "è"},  {U"er", "ẻ"},  {U"ex", "ẽ"},  {U"es", "é"},  {U"ej", "ẹ"},  {U"eef", "ề"},
         {U"eer", "ể"}, {U"eex", "ễ"}, {U"ees", "ế"}, {U"eej", "ệ"}, {U"if", "ì"},  {U"ir", "ỉ"},  {U"ix", "ĩ"},
         {U"is", "í"},  {U"ij", "ị"},  {U"of", "ò"},  {U"or", "ỏ"},  {U"ox", "õ"},  {U"os", "ó"},  {U"oj", "ọ"},
         {U"oof", "ồ"}, {U"oor", "ổ"}, {U"oox", "ỗ"}, {U"oos", "ố"}, {U"ooj", "ộ"}, {U"owf", "ờ"}, {U"owr", "ở"},
         {U"owx", "ỡ"}, {U"ows", "ớ"}, {U"owj", "ợ"}, {U"uf", "ù"},  {U"ur", "ủ"},  {U"ux", "ũ"},  {U"us", "ú"},
         {U"uj", "ụ"},  {U"uwf", "ừ"}, {U"uwr", "ử"}, {U"uwx", "ữ"}, {U"uws", "ứ"}, {U"uwj", "ự"}, {U"yf", "ỳ"},
         {U"yr", "ỷ"},  {U"yx", "ỹ"},  {U"ys", "ý"},  {U"yj", "ỵ"},  {U"YS", "Ý"},  {U"AWF", "Ằ"}, {U"OWJ", "Ợ"}});
}

TEST(Telex, WritesWordsOfTheOffice) {
    expectAll({{U"Quyeets ddinhj", "Quyết định"},
               {U"tieengs Vieetj", "tiếng Việt"},
               {U"tieesng", "tiếng"},
               {U"tiengse", "tiếng"},
               {U"tienges", "tiếng"},
               {U"vietje", "việt"},
               {U"nguowif", "người"},
               {U"ngwowif", "người"},
               {U"nguwowif", "người"},
               {U"nguoifw", "người"},
               {U"dduowngf", "đường"},
               {U"duongwfd", "đường"},
               {U"dduwowngf", "đường"},
               {U"truwongf", "trường"},
               {U"truongwf", "trường"},
               {U"huowngr", "hưởng"},
               {U"thuowr", "thuở"},
               {U"huow", "huơ"},
               {U"huwow", "hươ"},
               {U"khuowr", "khuở"},
               {U"huowu", "hươu"},
               {U"huouw", "hươu"},
               {U"ruouwj", "rượu"},
               {U"cuoocj", "cuộc"},
               {U"cuocoj", "cuộc"},
               {U"muoons", "muốn"},
               {U"muonso", "muốn"},
               {U"tuaans", "tuấn"},
               {U"tuanas", "tuấn"},
               {U"quaanj", "quận"},
               {U"quoocs", "quốc"},
               {U"quawngs", "quắng"},
               {U"quyf", "quỳ"},
               {U"quys", "quý"},
               {U"quis", "quí"},
               {U"quowr", "quở"},
               {U"quynhf", "quỳnh"},
               {U"quyeenf", "quyền"},
               {U"quyene", "quyên"},
               {U"gif", "gì"},
               {U"giaf", "già"},
               {U"gifa", "già"},
               {U"gias", "giá"},
               {U"gieengs", "giếng"},
               {U"giuwx", "giữ"},
               {U"giuwax", "giữa"},
               {U"nghieepj", "nghiệp"},
               {U"nguyeenx", "nguyễn"},
               {U"khuyeens", "khuyến"},
               {U"khuya", "khuya"},
               {U"khuyur", "khuỷu"},
               {U"ngoeof", "ngoèo"},
               {U"ngoaos", "ngoáo"},
               {U"xoong", "xông"},
               {U"hoongf", "hồng"},
               {U"mias", "mía"},
               {U"muaf", "mùa"},
               {U"cuwar", "cửa"},
               {U"cuarw", "cửa"},
               {U"yeeu", "yêu"},
               {U"yeeus", "yếu"},
               {U"tuyeetj", "tuyệt"},
               {U"loanj", "loạn"},
               {U"hoanfh", "hoành"},
               {U"ngoanwx", "ngoẵn"},
               {U"luwu truwx", "lưu trữ"},
               {U"luuw", "lưu"},
               {U"Soos hoas vawn banr", "Số hóa văn bản"},
               {U"SOOS HOAS", "SỐ HÓA"},
               {U"Uyr ban nhaan daan", "Ủy ban nhân dân"},
               {U"DDAWKS LAWKS", "ĐẮK LẮK"},
               {U"Krooong", "Kroong"},
               {U"Kroong Pawcs", "Krông Pắc"},
               {U"Chuw Pawh", "Chư Păh"},
               {U"Chuw Puwh", "Chư Pưh"},
               {U"DDaj Terh", "Đạ Tẻh"},
               {U"Mnoong", "Mnông"},
               {U"Niee", "Niê"}});
}

TEST(Telex, PutsTheToneWhereItBelongsAsLettersFollow) {
    expectAll({{U"hoaf", "hòa"},
               {U"hofa", "hòa"},
               {U"hoafn", "hoàn"},
               {U"hofan", "hoàn"},
               {U"hoafi", "hoài"},
               {U"hoef", "hòe"},
               {U"hoefn", "hoèn"},
               {U"thuyr", "thủy"},
               {U"thuyrn", "thuỷn"},
               {U"tuafn", "tuàn"},
               {U"tufaan", "tuần"},
               {U"muasn", "muán"},
               {U"oafnh", "oành"},
               {U"toans", "toán"},
               {U"tosan", "toán"},
               {U"uyf", "ùy"},
               {U"uyfnh", "uỳnh"},
               {U"hieus", "hiéu"},
               {U"hieuse", "hiếu"}});
}

TEST(Telex, PlacesTonesAsQuocHieuDoesUnlessToldOtherwise) {
    for (const auto& [keys, traditional, modern] : {std::tuple{U"hoaf", "hòa", "hoà"},
                                                    {U"hoef", "hòe", "hoè"},
                                                    {U"uyr", "ủy", "uỷ"},
                                                    {U"thuyr", "thủy", "thuỷ"},
                                                    {U"hoanf", "hoàn", "hoàn"},
                                                    {U"hoaif", "hoài", "hoài"},
                                                    {U"quys", "quý", "quý"},
                                                    {U"muaf", "mùa", "mùa"},
                                                    {U"giaf", "già", "già"},
                                                    {U"HOAF", "HÒA", "HOÀ"}}) {
        EXPECT_EQ(telex(keys), traditional);
        EXPECT_EQ(telex(keys, TonePlacement::Modern), modern);
    }
}

TEST(Telex, TakesBackWhatAKeyDidWhenItIsPressedAgain) {
    expectAll({{U"aaa", "aa"},    {U"aww", "aw"},       {U"eee", "ee"},      {U"ooo", "oo"},     {U"oww", "ow"},
               {U"uww", "uw"},    {U"ww", "w"},         {U"WW", "W"},        {U"www", "ww"},     {U"ddd", "dd"},
               {U"DDD", "DD"},    {U"ass", "as"},       {U"aff", "af"},      {U"arr", "ar"},     {U"axx", "ax"},
               {U"ajj", "aj"},    {U"aaaa", "aaa"},     {U"asss", "ass"},    {U"tosss", "toss"}, {U"uoww", "uow"},
               {U"uwoww", "uow"}, {U"xooong", "xoong"}, {U"sooocs", "soóc"}, {U"tanaa", "tana"}, {U"dandd", "dand"},
               {U"pass", "pas"},  {U"passs", "pass"},   {U"off", "of"},      {U"offf", "off"},   {U"WWC", "WC"}});
}

TEST(Telex, ChangesAToneOrAMarkForAnother) {
    expectAll({{U"asf", "à"},
               {U"afs", "á"},
               {U"toasf", "tòa"},
               {U"toasz", "toa"},
               {U"toaz", "toaz"},
               {U"tosszs", "toszs"},
               {U"aaw", "ă"},
               {U"awa", "â"},
               {U"oow", "ơ"},
               {U"owo", "ô"},
               {U"uowo", "uô"},
               {U"uoow", "ươ"},
               {U"aaws", "ắ"},
               {U"hocs", "hóc"},
               {U"hofcj", "học"},
               {U"vieetsj", "việt"},
               {U"asz", "a"},
               {U"aszs", "á"}});
}

TEST(Telex, LeavesAloneWhatCannotBeVietnamese) {
    for (const char* word :
         {"windows", "excel", "file",  "pdf",  "email",  "report", "result",   "address", "middle", "class",  "export",
          "next",    "text",  "soft",  "left", "format", "zalo",   "facebook", "need",    "tool",   "school", "week",
          "new",     "KWh",   "Khmer", "Ksor", "case",   "server", "software", "UBND",    "HTTPS",  "website"}) {
        const std::string_view letters(word);
        EXPECT_EQ(telex(std::u32string(letters.begin(), letters.end())), word);
    }
}

TEST(Telex, WritesCodes) {
    expectAll({{U"26/2021/QDD-UBND", "26/2021/QĐ-UBND"},
               {U"30/2020/NDD-CP", "30/2020/NĐ-CP"},
               {U"01-NQ/TW", "01-NQ/TƯ"},
               {U"01-NQ/TWW", "01-NQ/TW"},
               {U"HDDND", "HĐND"},
               {U"BLDDTBXH", "BLĐTBXH"},
               {U"LDDLDD", "LĐLĐ"},
               {U"QDDUB", "QĐUB"},
               {U"CADDT", "CAĐT"},
               {U"BGDDDDT", "BGDĐT"},
               {U"DDDD", "DĐ"},
               {U"DDDDD", "DDD"},
               {U"hdd", "hđ"},
               {U"hddd", "hdd"},
               {U"H99.07", "H99.07"},
               {U"TTg", "TTg"},
               {U"UBMTTQVN", "UBMTTQVN"},
               {U"V/v: sao y", "V/v: sao y"},
               {U"R'laaps", "R'lấp"},
               {U"[ ] { }", "[ ] { }"}});
}

TEST(Telex, TakesLettersOfAVietnameseKeyboardAsTheyAre) {
    expectAll(
        {{U"ăn", "ăn"}, {U"đươngf", "đường"}, {U"tiếng", "tiếng"}, {U"hòan", "hoàn"}, {U"Đ", "Đ"}, {U"tôs", "tố"}});
}

TEST(Telex, BackspaceTakesOneLetterOfTheWord) {
    expectAll({{U"hoafn\b", "hòa"},       {U"hoafn\b\b", "hò"},
               {U"hoafn\b\b\b", "h"},     {U"hoafn\b\b\b\b", ""},
               {U"hoafn\b\b\bas", "há"},  {U"dduowngf\b", "đườn"},
               {U"dduowngf\b\b\b", "đừ"}, {U"dduowngf\b\b\b\b", "đ"},
               {U"uow\b", "ư"},           {U"tana\b", "tâ"},
               {U"tieengs\b", "tiến"},    {U"windows\b", "window"},
               {U"hoafnk\b", "hoàn"},     {U"QDD\b", "Q"},
               {U"aaa\b", "a"},           {U"aaa\ba", "â"},
               {U"xooo\b", "xo"},         {U"w\b", ""},
               {U"a b\b\b", "a"},         {U"\b", ""},
               {U"quow\b", "qu"},         {U"giaf\b", "gi"},
               {U"uowo\b", "u"}});
}

}  // namespace
}  // namespace sohoa::ui
