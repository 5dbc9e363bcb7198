#include "tests/support/bus_office.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QXmlStreamReader>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "core/uuid.h"

namespace sohoa::test {

namespace fs = std::filesystem;

static constexpr auto busName = "vn.sohoa.Office1";

// Qt's connections want one; it stays until the program's end.
static void haveApplication() {
    static int argc = 1;
    static std::array<char, 5> word{"test"};
    static std::array<char*, 2> argv{word.data(), nullptr};
    static const auto* application = new QCoreApplication(argc, argv.data());
    (void)application;
}

std::map<QString, QStringList> officeMethods() {
    std::map<QString, QStringList> methods;
    QFile xml(SOHOA_SOURCE_DIR "/service/vn.sohoa.Office1.xml");
    if (!xml.open(QIODevice::ReadOnly)) return methods;
    QString method;
    for (QXmlStreamReader reader(&xml); !reader.atEnd();) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"method") {
            method = attributes.value("name").toString();
            methods[method] = {};
        }
        if (reader.name() == u"arg" && attributes.value("direction") == u"in")
            methods[method] << attributes.value("type").toString();
    }
    return methods;
}

std::string loginOf(Role role) { return std::string(name(role)); }

std::string_view pinOf(Role role) {
    switch (role) {
        case Role::VanThu: return "583917";
        case Role::Operator: return "204868";
        case Role::Leader: return "719354";
        case Role::Administrator: return "846205";
    }
    return {};
}

static std::string serviceProgram() {
    const char* other = std::getenv("SOHOA_TEST_SOHOAD");
    return other != nullptr ? other : SOHOA_TEST_BIN "/sohoad";
}

// Its line "ready ADDRESS"; nothing where it ended before.
static QString addressFrom(int output) {
    std::string line;
    for (char c = 0; ::read(output, &c, 1) == 1 && c != '\n';)
        line += c;
    return line.starts_with("ready ") ? QString::fromStdString(line.substr(6)) : QString();
}

BusOffice::BusOffice(const std::vector<std::string>& options, const std::function<void(const Config&)>& prepare) {
    haveApplication();
    folder_.with("sohoa.toml", "[office]\ncode = \"H99.07\"\nname = \"Sở Nội vụ tỉnh Ví Dụ\"\nplace = \"Ví Dụ\"\n");
    if (prepare) {
        auto config = loadConfig(home() / "sohoa.toml");
        if (!config) return;
        prepare(*config);
    }
    std::vector<std::string> command{serviceProgram(), "--home", home().string(), "--bus", "private"};
    command.insert(command.end(), options.begin(), options.end());
    std::vector<char*> argv;
    for (std::string& word : command)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::array<int, 2> out{};
    if (::pipe2(out.data(), O_CLOEXEC) != 0) return;
    const pid_t parent = ::getpid();
    pid_ = ::fork();
    if (pid_ == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) ::_exit(127);
        ::dup2(out[1], STDOUT_FILENO);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(out[1]);
    output_ = out[0];
    address_ = addressFrom(output_);
}

BusOffice::~BusOffice() {
    end();
    if (output_ >= 0) ::close(output_);
}

bool BusOffice::isRunning() const {
    siginfo_t ended{};
    return pid_ > 0 && ::waitid(P_PID, static_cast<id_t>(pid_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           ended.si_pid == 0;
}

long BusOffice::residentKilobytes() const {
    std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
    for (std::string word; status >> word;) {
        if (word != "VmRSS:") continue;
        long kilobytes = 0;
        status >> kilobytes;
        return kilobytes;
    }
    return 0;
}

int BusOffice::end(std::chrono::seconds atMost) {
    if (pid_ <= 0) return -1;
    ::kill(pid_, SIGTERM);
    const auto until = std::chrono::steady_clock::now() + atMost;
    while (isRunning() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    if (isRunning()) ::kill(pid_, SIGKILL);
    int status = 0;
    ::waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// The office is the owner's of the service until it has an administrator.
bool BusOffice::nameStaff() const {
    const Visitor owner(*this);
    for (Role role : {Role::VanThu, Role::Operator, Role::Leader, Role::Administrator}) {
        const QString login = QString::fromStdString(loginOf(role));
        const bool last = role == Role::Administrator;
        const nlohmann::json person = {
            {"login", loginOf(role)}, {"full_name", shownName(role)}, {"roles", {name(last ? Role::Operator : role)}}};
        if (!owner.call("AddPerson", {jsonText(person)}).code.empty()) return false;
        if (!owner.call("SetSecret", {login, memoryFile(pinOf(role))}).code.empty()) return false;
        if (last && !owner.call("SetRoles", {login, QStringList{login}}).code.empty()) return false;
    }
    return true;
}

nlohmann::json Answer::document() const {
    if (values.isEmpty()) return {};
    auto json = nlohmann::json::parse(values.at(0).toString().toStdString(), nullptr, false);
    return json.is_discarded() ? nlohmann::json() : json;
}

Visitor::Visitor(const BusOffice& office)
    : name_(QString::fromStdString(randomUuid())), bus_(QDBusConnection::connectToBus(office.address(), name_)) {}

Visitor::~Visitor() { QDBusConnection::disconnectFromBus(name_); }

static std::string codeOf(const QDBusMessage& reply) {
    if (reply.type() == QDBusMessage::ReplyMessage) return "";
    const QString prefix = "vn.sohoa.Error.", error = reply.errorName();
    return (error.startsWith(prefix) ? error.mid(prefix.size()) : error).toStdString();
}

Answer Visitor::call(const QString& method, const QVariantList& arguments, std::chrono::milliseconds atMost) const {
    const QDBusMessage reply = bus_.call(officeCall(method, arguments), QDBus::BlockWithGui, int(atMost.count()));
    const QVariantList values = reply.arguments();
    Answer answer{codeOf(reply), "", {}};
    if (answer.code.empty())
        answer.values = values;
    else
        answer.detail = (values.isEmpty() ? reply.errorMessage() : values.last().toString()).toStdString();
    return answer;
}

Answer Visitor::signIn(const std::string& login, std::string_view pin) const {
    return call("SignIn", {QString::fromStdString(login), memoryFile(pin)});
}

QDBusMessage officeCall(const QString& method, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(busName, "/vn/sohoa/Office1", busName, method);
    message.setArguments(arguments);
    return message;
}

QVariant memoryFile(std::string_view content) {
    const int fd = ::memfd_create("content", MFD_CLOEXEC);
    if (fd < 0 || ::write(fd, content.data(), content.size()) != static_cast<ssize_t>(content.size())) std::abort();
    const QDBusUnixFileDescriptor handed(fd);  // a copy
    ::close(fd);
    return QVariant::fromValue(handed);
}

QVariant jsonText(const nlohmann::json& document) { return QString::fromStdString(document.dump()); }

}  // namespace sohoa::test
