package id.laju.kalibrasi;

/** Instruments of the calibration laboratory by where they stand (CAL-015); cancelled ones do not count. @param order paid, whether they have come or not */
public record KeadaanLab(long order, long baru, long proses, long selesai) {
}
