package id.laju.sertifikat;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import java.time.LocalDate;
import java.util.List;

/**
 * The certificate (CRT-067).
 *
 * @param judulLayanan what it is of: "Kesesuaian", "Industri Hijau", "Sistem Manajemen"
 * @param lembaga issuing body
 * @param merek names in one line; null without
 * @param pabrik where it is produced; null without
 * @param berlokasi its annex lists sites, not brands
 * @param peringkat level of green industry; null without
 * @param dasarSkema regulation of the scheme; null without
 * @param akreditasi number of the accreditation; null without
 * @param spk number of the agreement; null without
 * @param formulir code of the form; null without
 */
public record SertifikatKesesuaian(String judulLayanan, String lembaga, String tempat, String pemegang, String alamat, String pabrik, String produk, String merek, String skema, String dasarSkema, String akreditasi, String acuan,
        String peringkat, boolean berlokasi, String spk, LocalDate terbit, LocalDate berakhir, String formulir, Penanda penanda) implements ModelDokumen {

    @Override
    public String templat() {
        return "sertifikat-kesesuaian";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SERTIFIKAT_KESESUAIAN;
    }

    @Override
    public String judul() {
        return "Sertifikat " + judulLayanan;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    /** Its annex (CRT-069). @param menggantikan number of the one to which it adds brands; null for others */
    public record Lampiran(String judulLayanan, String kegiatan, String pemegang, String alamat, String pimpinan, String telepon, String surel, String produk, String acuan, String peringkat, List<MerekSertifikat> merek, List<LokasiSertifikat> lokasi, String menggantikan, LocalDate terbit, LocalDate berakhir,
            String tempat, String formulir, Penanda penanda) implements ModelDokumen {

        @Override
        public String templat() {
            return "lampiran-sertifikat";
        }

        @Override
        public JenisDokumen jenis() {
            return JenisDokumen.LAMPIRAN_SERTIFIKAT;
        }

        @Override
        public boolean wajibTte() {
            return true;
        }
    }
}
