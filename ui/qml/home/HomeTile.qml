import QtQuick.Layouts
import Sohoa.Kiosk

Tile {
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
}
