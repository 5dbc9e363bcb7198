#include "ui/pictures/page_image_provider.h"

#include <QRunnable>
#include <atomic>
#include <memory>

#include "ui/pictures/page_image.h"

namespace sohoa::ui {

static constexpr int Readers = 2;
static constexpr QSize WithoutWish{2048, 2048};

// Reads in a thread of the pool, which deletes it; it knows nothing of who waits for it, who may be gone by then.
class PageImageReading : public QObject, public QRunnable {
    Q_OBJECT

  public:
    PageImageReading(std::shared_ptr<std::atomic_bool> unwanted, const QString& file, QSize bound)
        : unwanted_(std::move(unwanted)), file_(file), bound_(bound) {}

    void run() override {
        emit done(unwanted_->load() ? PageImage{{}, "not wanted any more"} : readPageImage(file_, bound_));
    }

  signals:
    void done(const sohoa::ui::PageImage& page);

  private:
    std::shared_ptr<std::atomic_bool> unwanted_;
    QString file_;
    QSize bound_;
};

// Lives in QML's own thread for pixmaps; owned by QML.
class PageImageResponse : public QQuickImageResponse {
    Q_OBJECT

  public:
    PageImageResponse(const QString& file, QSize bound, QThreadPool& readers) {
        auto* reading = new PageImageReading(unwanted_, file, bound);
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

QString PageImageProvider::urlOf(const QString& file) {
    if (file.isEmpty()) return {};
    return QStringLiteral("image://%1/%2").arg(Name, QString::fromLatin1(file.toUtf8().toBase64(PathCoding)));
}

QQuickImageResponse* PageImageProvider::requestImageResponse(const QString& id, const QSize& requestedSize) {
    const QString file = QString::fromUtf8(QByteArray::fromBase64(id.toLatin1(), PathCoding));
    const QSize bound = requestedSize.isEmpty() ? WithoutWish : requestedSize;
    return new PageImageResponse(file, bound, readers_);
}

}  // namespace sohoa::ui

#include "page_image_provider.moc"
