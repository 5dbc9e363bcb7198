#include "tests/service/bus/fuzz_values.h"

#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDBusObjectPath>
#include <QDBusSignature>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <limits>

namespace sohoa::test {

static constexpr std::array keys{
    "source",          "dpi",      "mode",     "device",   "expect",      "origin",    "direction",
    "no_state_secret", "login",    "roles",    "os_user",  "action",      "job",       "page",
    "reason",          "register", "year",     "from",     "to",          "cursor",    "limit",
    "export",          "query",    "account",  "before",   "text",        "on",        "most",
    "as_of",           "complete", "columns",  "day",      "received_by", "full_name", "position",
    "subject",         "Subject",  "ToPlaces", "Priority", "code",        "",          "\xC4\x91"};

static constexpr std::array words{"",
                                  " ",
                                  "adf",
                                  "color",
                                  "kiosk",
                                  "incoming",
                                  "outgoing",
                                  "custody",
                                  "sao-y",
                                  "csv",
                                  "xlsx",
                                  "nan-nhan",

                                  "legal-hold-release",
                                  "page-deletion",
                                  "secret-release",
                                  "2026-11-22",
                                  "0000-00-00",
                                  "9999-99-99",
                                  "2026-11-22T02:15:42Z",
                                  "exact:1",
                                  "similar:99999999999999999999",
                                  "exact:",
                                  "../../../etc/passwd",
                                  "/dev/null/x",
                                  "'; DROP TABLE jobs; --",
                                  "\" OR 1=1",
                                  "%s%n%s%n",
                                  "${HOME}",
                                  "co-quan:\"",
                                  "so:123 ngay:2026..",
                                  "* NEAR( \" )",
                                  "a\xCC\x81\xCC\x81\xCC\x81",
                                  "\xEF\xBB\xBF",
                                  "\xE2\x80\xAE"
                                  "abc",
                                  "\xF0\x9F\x93\x84",
                                  "\xEF\xBF\xBE",
                                  "\x01\x02\x7F",
                                  "\r\n\t",
                                  "H99.07",
                                  "Nguyễn Thị Thử, trích yếu về việc"};

FuzzValues::FuzzValues(std::uint64_t seed, const std::filesystem::path& folder) : random_(seed) {
    const auto file = [&](const char* name, off_t size, int flags) {
        const auto path = folder / name;
        const int made = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (::ftruncate(made, size) == 0) descriptors_.push_back(::open(path.c_str(), flags | O_CLOEXEC));
        ::close(made);
    };
    descriptors_ = {::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC),
                    ::open("/dev/zero", O_RDONLY | O_CLOEXEC),
                    ::open("/dev/null", O_RDWR | O_CLOEXEC),
                    ::open("/dev/full", O_RDWR | O_CLOEXEC),
                    ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC),
                    ::eventfd(0, EFD_CLOEXEC),
                    ::memfd_create("empty", MFD_CLOEXEC)};
    file("empty", 0, O_RDONLY);
    file("pin", 6, O_RDONLY);
    file("not-for-reading", 6, O_WRONLY);
    file("only-a-path", 6, O_PATH);
    file("one-too-many", 257, O_RDONLY);
    file("a-table", 1 << 20, O_RDONLY);
    file("giant", off_t(1) << 30, O_RDONLY);  // sparse
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) == 0) descriptors_.insert(descriptors_.end(), ends.begin(), ends.end());
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0)
        descriptors_.insert(descriptors_.end(), ends.begin(), ends.end());
}

FuzzValues::~FuzzValues() {
    for (int fd : descriptors_)
        ::close(fd);
}

qlonglong FuzzValues::number() {
    using Limits = std::numeric_limits<qlonglong>;
    static constexpr std::array<qlonglong, 14> odd{0,
                                                   1,
                                                   2,
                                                   3,
                                                   -1,
                                                   999'999,
                                                   1 << 30,
                                                   1LL << 31,
                                                   -(1LL << 31),
                                                   1LL << 32,
                                                   1LL << 53,
                                                   Limits::max(),
                                                   -2,
                                                   Limits::min()};
    return oneIn(4) ? static_cast<qlonglong>(random_()) : odd[below(odd.size())];
}

QString FuzzValues::hugeText() {
    switch (below(5)) {
        case 0: return QString(1 << 20, u'a');
        case 1: return QString(100'000, u'[');
        case 2: return QString("{\"a\":").repeated(100'000);
        case 3: return "{\"query\":\"" + QString("\u1EC7 \"").repeated(20'000) + "\"}";
        case 4: return "{\"reason\":\"" + QString(100'000, u'x') + "\",\"text\":\"" + QString(1000, u'%') + "\"}";
    }
    return {};
}

QString FuzzValues::text() {
    if (oneIn(200)) return hugeText();
    if (oneIn(3)) return document();
    if (oneIn(3)) return QString::number(number());
    QString made;
    for (std::size_t i = below(3); i + 1 > 0; --i)
        made += QString::fromUtf8(words[below(words.size())]);
    return made;
}

QString FuzzValues::document() {
    QString made = "{";
    for (std::size_t i = below(6); i > 0; --i) {
        QString value;
        switch (below(8)) {
            case 0: value = QString::number(number()); break;
            case 1: value = "\"" + QString::fromUtf8(words[below(words.size())]).replace("\"", "\\\"") + "\""; break;
            case 2: value = "[1, null, \"van-thu\", {}]"; break;
            case 3: value = "{\"day\": \"2026-11-22\", \"subject\": 7}"; break;
            case 4: value = "1e999"; break;
            case 5: value = "\"\\u0000\\ud83d\\udcc4\""; break;
            case 6: value = "\"\\ud800\""; break;
            case 7: value = oneIn(2) ? "true" : "-0.5"; break;
        }
        made += "\"" + QString::fromUtf8(keys[below(keys.size())]) + "\": " + value + (i > 1 ? ", " : "");
    }
    if (oneIn(20)) return made;  // cut off
    return made + "}";
}

QVariant FuzzValues::descriptor() {
    return QVariant::fromValue(QDBusUnixFileDescriptor(descriptors_[below(descriptors_.size())]));
}

QVariant FuzzValues::ofType(const QString& type) {
    if (type == "x") return number();
    if (type == "s") return text();
    if (type == "b") return oneIn(2);
    if (type == "h") return descriptor();
    QStringList list;
    for (std::size_t i = oneIn(50) ? 1000 : below(4); i > 0; --i)
        list << text();
    return list;
}

QVariantList FuzzValues::ofTypes(const QStringList& types) {
    QVariantList values;
    for (const QString& type : types)
        values << ofType(type);
    return values;
}

QVariantList FuzzValues::ofAnyTypes() {
    QVariantList values;
    for (std::size_t i = below(7); i > 0; --i)
        switch (below(14)) {
            case 0: values << number(); break;
            case 1: values << text(); break;
            case 2: values << oneIn(2); break;
            case 3: values << descriptor(); break;
            case 4: values << QStringList{text(), text()}; break;
            case 5: values << int(number()); break;
            case 6: values << uint(number()); break;
            case 7: values << QVariant::fromValue(uchar(number())); break;
            case 8: values << QVariant::fromValue(short(number())); break;
            case 9: values << std::numeric_limits<double>::quiet_NaN(); break;
            case 10: values << QByteArray(int(below(5000)), '\xFF'); break;
            case 11: values << QVariantMap{{text(), number()}, {text(), text()}}; break;
            case 12: values << QVariant::fromValue(QDBusVariant(QVariant(QVariantList{number(), text()}))); break;
            case 13:
                values << QVariant::fromValue(QDBusObjectPath("/a/b")) << QVariant::fromValue(QDBusSignature("a{sv}"));
                break;
        }
    return values;
}

QString FuzzValues::word() {
    static constexpr std::array odd{"Jobs2", "jobs",   "A",          "SignIn_", "Get",
                                    "Set",   "GetAll", "Introspect", "Ping",    "__x"};
    return oneIn(20) ? QString(200, u'M') : QString(odd[below(odd.size())]);
}

}  // namespace sohoa::test
