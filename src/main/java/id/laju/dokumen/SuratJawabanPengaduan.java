package id.laju.dokumen;

import java.time.LocalDate;

/**
 * Letter that answers a complaint or an appeal.
 *
 * @param sebutan Pengaduan or Banding
 * @param terdaftar number in the register @param surat number of the complainant's own letter; null without
 * @param order null when it is about none
 * @param putusan within a sentence @param tindakan null without
 * @param maaf a letter of apology for the late service goes with it
 * @param dapatBanding an appeal is possible
 */
public record SuratJawabanPengaduan(String tempat, LocalDate tanggal, Pihak kepada, String sebutan, String terdaftar, LocalDate diterima, String surat, String perihal, String order, String putusan,
        String pertimbangan, String tindakan, boolean maaf, boolean dapatBanding, Penanda penanda) implements ModelDokumen {

    @Override
    public String templat() {
        return "jawaban-pengaduan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.JAWABAN_PENGADUAN;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }
}
