#include "ui/pictures/page_image_provider.h"

#include <sys/resource.h>

#include <QDateTime>
#include <QFileInfo>
#include <QRunnable>
#include <QTransform>
#include <atomic>
#include <memory>

#include "ui/pictures/page_image.h"

namespace sohoa::ui {

static constexpr int Readers = 2;
static constexpr int Politeness = 10;  // what is drawn and what is scanned goes first
static constexpr QSize WithoutWish{2048, 2048};

namespace {

struct Wish {
    QString file;
    int quarters = 0;  // clockwise
    QSize bound;       // of the turned page

    QString key() const {
        const QFileInfo now(file);
        return QStringLiteral("%1 %2x%3 %4 %5 %6")
            .arg(quarters)
            .arg(bound.width())
            .arg(bound.height())
            .arg(now.size())
            .arg(now.lastModified().toMSecsSinceEpoch())
            .arg(file);
    }
};

PageImage read(const Wish& wish) {
    const bool across = wish.quarters % 2 == 1;
    PageImage page = readPageImage(wish.file, across ? wish.bound.transposed() : wish.bound);
    if (wish.quarters != 0 && !page.image.isNull())
        page.image = page.image.transformed(QTransform().rotate(90.0 * wish.quarters));
    return page;
}

PageImage readOrFind(const Wish& wish, ThumbnailStore& thumbnails) {
    // A descriptor of this process is another file tomorrow.
    if (!ThumbnailStore::isSmall(wish.bound) || wish.file.startsWith("/proc/")) return read(wish);
    if (const QImage kept = thumbnails.find(wish.key()); !kept.isNull()) return {kept, {}};
    PageImage page = read(wish);
    if (!page.image.isNull()) thumbnails.keep(wish.key(), page.image);
    return page;
}

}  // namespace

// Reads in a thread of the pool, which deletes it; it knows nothing of who waits for it, who may be gone by then.
class PageImageReading : public QObject, public QRunnable {
    Q_OBJECT

  public:
    PageImageReading(std::shared_ptr<std::atomic_bool> unwanted, const Wish& wish, ThumbnailStore& thumbnails)
        : unwanted_(std::move(unwanted)), wish_(wish), thumbnails_(thumbnails) {}

    void run() override {
        ::setpriority(PRIO_PROCESS, 0, Politeness);  // of this thread alone
        emit done(unwanted_->load() ? PageImage{{}, "not wanted any more"} : readOrFind(wish_, thumbnails_));
    }

  signals:
    void done(const sohoa::ui::PageImage& page);

  private:
    std::shared_ptr<std::atomic_bool> unwanted_;
    Wish wish_;
    ThumbnailStore& thumbnails_;
};

// Lives in QML's own thread for pixmaps; owned by QML.
class PageImageResponse : public QQuickImageResponse {
    Q_OBJECT

  public:
    PageImageResponse(const Wish& wish, ThumbnailStore& thumbnails, QThreadPool& readers) {
        auto* reading = new PageImageReading(unwanted_, wish, thumbnails);
        connect(reading, &PageImageReading::done, this, &PageImageResponse::take, Qt::QueuedConnection);
        readers.start(reading);
    }

    QQuickTextureFactory* textureFactory() const override {
        return QQuickTextureFactory::textureFactoryForImage(page_.image);
    }
    QString errorString() const override { return page_.error; }
    void cancel() override { unwanted_->store(true); }

  private:
    void take(const PageImage& page) {
        page_ = page;
        emit finished();
    }

    std::shared_ptr<std::atomic_bool> unwanted_ = std::make_shared<std::atomic_bool>(false);
    PageImage page_;
};

PageImageProvider::PageImageProvider() { readers_.setMaxThreadCount(Readers); }

PageImageProvider::~PageImageProvider() { readers_.waitForDone(); }

// Base64 keeps every path whole on its way through QUrl.
static constexpr auto PathCoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString PageImageProvider::urlOf(const QString& file, int quarters) {
    if (file.isEmpty()) return {};
    const QString name = QString::fromLatin1(file.toUtf8().toBase64(PathCoding));
    const QString turned = quarters == 0 ? QString() : QStringLiteral("/%1").arg(quarters);
    return QStringLiteral("image://%1/%2%3").arg(Name, name, turned);
}

QQuickImageResponse* PageImageProvider::requestImageResponse(const QString& id, const QSize& requestedSize) {
    const QString file = QString::fromUtf8(QByteArray::fromBase64(id.section('/', 0, 0).toLatin1(), PathCoding));
    const QSize bound = requestedSize.isEmpty() ? WithoutWish : requestedSize;
    return new PageImageResponse({file, id.section('/', 1, 1).toInt() % 4, bound}, thumbnails_, readers_);
}

}  // namespace sohoa::ui

#include "page_image_provider.moc"
