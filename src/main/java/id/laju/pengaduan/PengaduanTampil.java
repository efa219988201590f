package id.laju.pengaduan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A complaint as forms show it. @param kata its kind within a sentence @param objek what it does to an order @param order with the address of its case @param orderDitulis as it was typed, where there is no such order @param asal complaint that is appealed against */
record PengaduanTampil(long id, Pengaduan.Jenis jenis, String sebutan, String kata, String objek, String nomor, String saluran, String nomorLuar, String pelapor, String kontak, String order, String orderDitulis, String orderKasus, String perihal, String uraian,
        String tambahan, List<LampiranPengaduan> lampiran, String suratNomor, LocalDate suratTanggal, Instant dibuat, String catatan, String temuan, String tindakan, String usul, boolean keterlambatan, String putusan,
        String pertimbangan, String jawabanNomor, String asal, Long asalId) {
}
