#include "sample_office.h"

#include <QDBusContext>
#include <QDBusMetaType>
#include <QFile>
#include <QJSValue>
#include <string_view>

#include "office1_adaptor.h"
#include "painted_page.h"
#include "ui/door/office_bus.h"
#include "ui/records/office_records.h"

namespace sohoa::ui::test {

// The object on the bus: the adaptor calls its slots by name.
class OfficeObject : public QObject, public QDBusContext {
    Q_OBJECT

  public:
    explicit OfficeObject(SampleOffice& office) : office_(office) {
        auto* adaptor = new Office1Adaptor(this);
        connect(&office, &SampleOffice::jobChanged, adaptor, &Office1Adaptor::JobChanged);
    }

  public slots:
    QVariantMap Office() { return mayAnswer() ? office_.office() : QVariantMap{}; }
    QList<QVariantMap> Jobs() { return mayAnswer() ? office_.jobs() : QList<QVariantMap>{}; }
    QVariantMap Job(qlonglong id) { return mayAnswer() && known(id) ? office_.job(id) : QVariantMap{}; }
    QList<QVariantMap> Pages(qlonglong id) {
        return mayAnswer() && known(id) ? office_.pages(id) : QList<QVariantMap>{};
    }
    // Somebody is signed in and stands where all jobs are shown.
    QString WhoAmI() {
        return R"({"login": "vanthu", "full_name": "Nguyễn Văn Thư", "signed_in": true, "permissions": ["read-records"]})";
    }
    QString Place() { return R"({"screen": "records"})"; }
    void KeepPlace(const QString&) {}
    void Touch() {}

  private:
    bool mayAnswer() {
        if (office_.failure().isEmpty()) return true;
        sendErrorReply(office_.failure(), "Thử lỗi.");
        return false;
    }
    bool known(qint64 id) {
        if (!office_.job(id).isEmpty()) return true;
        sendErrorReply("vn.sohoa.Error.store.job_unknown", "Không có hồ sơ công việc mang số này.");
        return false;
    }

    SampleOffice& office_;
};

SampleOffice::SampleOffice(QObject* parent) : QObject(parent), object_(std::make_unique<OfficeObject>(*this)) {
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

SampleOffice::~SampleOffice() { stop(); }

bool SampleOffice::start() {
    static int starts = 0;
    stop();
    connectionName_ = QStringLiteral("sample-office-%1").arg(++starts);
    QDBusConnection bus = connectToOfficeBus(connectionName_);
    return bus.registerObject(OfficePath, object_.get()) && bus.registerService(OfficeService);
}

void SampleOffice::stop() {
    if (connectionName_.isEmpty()) return;
    QDBusConnection bus(connectionName_);
    bus.unregisterService(OfficeService);
    bus.unregisterObject(OfficePath);
    QDBusConnection::disconnectFromBus(connectionName_);
    connectionName_.clear();
}

QVariantMap SampleOffice::office() const {
    return {{"code", "H99.07"}, {"name", "Sở Nội vụ tỉnh Ví Dụ"}, {"place", "Ví Dụ"}};
}

QList<QVariantMap> SampleOffice::jobs() const {
    QList<QVariantMap> list;
    for (const SampleJob& job : jobs_) {
        QVariantMap summary = job.details;
        for (const char* key : {"fields", "archive_file", "signed_file", "dispatches", "history"})
            summary.remove(key);
        list.append(summary);
    }
    return list;
}

QVariantMap SampleOffice::job(qint64 id) const {
    for (const SampleJob& job : jobs_)
        if (job.details["id"].toLongLong() == id) return job.details;
    return {};
}

QList<QVariantMap> SampleOffice::pages(qint64 id) const {
    for (const SampleJob& job : jobs_)
        if (job.details["id"].toLongLong() == id) return job.pages;
    return {};
}

SampleOffice::SampleJob& SampleOffice::add(qint64 id, const QString& state, const QVariantMap& more) {
    QVariantMap details{{"id", id},
                        {"state", state},
                        {"created", QStringLiteral("2026-11-22T0%1:15:42.123Z").arg(id % 10)},
                        {"operator", "Nguyễn Thị Mẫu"},
                        {"source", "adf-duplex"},
                        {"title", ""},
                        {"document_code", ""},
                        {"pages", 0},
                        {"held", false},
                        {"error_code", ""},
                        {"error_vi", ""},
                        {"error_en", ""},
                        {"urgency", 0},
                        {"fields", QVariantMap{}},
                        {"archive_file", ""},
                        {"signed_file", ""},
                        {"dispatches", QVariant::fromValue(QList<QVariantMap>{})},
                        {"history", QVariant::fromValue(QList<QVariantMap>{})}};
    details.insert(more);
    jobs_.prepend({details, {}});
    return jobs_.first();
}

void SampleOffice::addSampleJobs() {
    const auto dispatch = [](const char* receiver, const char* state, const char* status, const char* doc) {
        return QVariantMap{{"receiver", receiver}, {"state", state}, {"status_code", status}, {"doc_id", doc}};
    };
    const auto past = [](const char* state) {
        return QVariantMap{{"time", "2026-11-22T02:15:42.123Z"}, {"state", state}, {"detail", ""}};
    };

    SampleJob& cancelled =
        add(1, "cancelled", {{"title", "Báo cáo công tác văn thư quý III"}, {"document_code", "12/BC-VP"}});
    cancelled.details["history"] = QVariant::fromValue(
        QList<QVariantMap>{past("scanning"), past("scanned"), past("recognized"), past("cancelled")});
    appendPage(cancelled, "jpg", "content");

    SampleJob& refused =
        add(2, "refused", {{"title", "Công văn về việc nộp lưu hồ sơ"}, {"document_code", "88/SNV-VP"}});
    refused.details["dispatches"] =
        QVariant::fromValue(QList<QVariantMap>{dispatch("H99.01", "refused", "02", "VXP-2026-000041")});
    appendPage(refused, "jpg", "content");

    SampleJob& held =
        add(3, "archived",
            {{"held", true},
             {"title", "Tờ trình <b>xin</b> phê duyệt danh mục <img src='/etc/hostname'> tài liệu"},
             {"document_code", "07/TTr-SNV"},
             {"error_code", "signer.no_token"},
             {"error_vi", "Không thấy thiết bị ký. Cắm lại USB ký số của cơ quan rồi bấm tiếp tục."},
             {"error_en", "The signing device is not there. Plug in the agency's token again and continue."}});
    for (int i = 0; i < 3; ++i)
        appendPage(held, "tif", "content");

    SampleJob& accepted =
        add(4, "accepted",
            {{"title",
              "Quyết định ban hành Quy chế công tác văn thư, lưu trữ của các cơ quan hành chính trên địa bàn tỉnh"},
             {"document_code", "26/2021/QĐ-UBND"},
             {"urgency", 2},
             {"archive_file", "/var/lib/sohoa/archive/26-2021-QD-UBND.pdf"},
             {"signed_file", "/var/lib/sohoa/signed/26-2021-QD-UBND-sao-y.pdf"}});
    accepted.details["fields"] =
        QVariantMap{{"Code", "26/2021/QĐ-UBND"}, {"CodeNumber", "26"},
                    {"CodeNotation", "QĐ-UBND"}, {"IssuedDate", "2021-06-30"},
                    {"Place", "Ví Dụ"},          {"OrganName", "Ủy ban nhân dân tỉnh Ví Dụ"},
                    {"TypeName", "Quyết định"},  {"Subject", "Ban hành Quy chế công tác văn thư, lưu trữ"},
                    {"Competence", "TM.; KT."},  {"FullName", "Trần Văn Thí Dụ"},
                    {"Priority", "2"},           {"PageAmount", "5"},
                    {"Language", "vie"}};
    accepted.details["dispatches"] =
        QVariant::fromValue(QList<QVariantMap>{dispatch("H99.01", "accepted", "03", "VXP-2026-000042"),
                                               dispatch("H99.02", "delivered", "01", "VXP-2026-000043")});
    for (const char* kind : {"content", "blank", "content", "content", "content", "separator"})
        appendPage(accepted, kind == std::string_view("blank") ? "png" : "tif", kind);
}

void SampleOffice::addScanningJob(qint64 id) {
    add(id, "scanning");
    emit jobChanged(id, "scanning");
}

SampleOffice::SampleJob* SampleOffice::find(qint64 id) {
    for (SampleJob& job : jobs_)
        if (job.details["id"].toLongLong() == id) return &job;
    return nullptr;
}

void SampleOffice::addPage(qint64 id) {
    SampleJob* job = find(id);
    appendPage(*job, "tif", "");
    emit jobChanged(id, job->details["state"].toString());
}

void SampleOffice::change(qint64 id, const QString& key, const QVariant& value) {
    SampleJob* job = find(id);
    job->details[key] = value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
    emit jobChanged(id, job->details["state"].toString());
}

void SampleOffice::removeAllJobs() { jobs_.clear(); }

void SampleOffice::damagePage(qint64 id, int number) {
    QFile file(find(id)->pages[number - 1]["file"].toString());
    file.resize(file.size() / 2);
}

void SampleOffice::appendPage(SampleJob& job, const QString& ending, const QString& kind) {
    const int number = int(job.pages.size()) + 1;
    // A name that is hard on URLs, and never used twice: a page that was once written does not change.
    const QString file = folder_.filePath(QStringLiteral("trang #%1 100%.%2").arg(++painted_).arg(ending));
    const QImage image = paintedPage(job.details["title"].toString(), number, kind == "blank");
    if (ending == "tif")
        saveTiff(image, file, number % 2 == 0 ? TiffKind::Bilevel : TiffKind::Color);
    else
        image.save(file);
    job.pages.append({{"number", number},
                      {"sheet", (number + 1) / 2},
                      {"side", number % 2 == 0 ? "back" : "front"},
                      {"width", image.width()},
                      {"height", image.height()},
                      {"dpi", 150},
                      {"sha256", QString(64, 'a')},
                      {"kind", kind},
                      {"confidence", 0.93},
                      {"file", file}});
    job.details["pages"] = number;
}

}  // namespace sohoa::ui::test

#include "sample_office.moc"
