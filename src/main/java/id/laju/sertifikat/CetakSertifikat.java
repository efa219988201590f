package id.laju.sertifikat;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.MasaSertifikasi;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Numbers and dates a certificate that may be made, and makes its two papers. What was made before is withdrawn by the new one. */
@Component
class CetakSertifikat {

    private final TerbitMapper mapper;
    private final PenyusunSertifikatBaru penyusun;
    private final MerekDiperluas merek;
    private final MasaSertifikasi masa;
    private final PermohonanService permohonan;
    private final Penomoran penomoran;
    private final DokumenService dokumen;

    CetakSertifikat(TerbitMapper mapper, PenyusunSertifikatBaru penyusun, MerekDiperluas merek, MasaSertifikasi masa, PermohonanService permohonan, Penomoran penomoran, DokumenService dokumen) {
        this.mapper = mapper;
        this.penyusun = penyusun;
        this.merek = merek;
        this.masa = masa;
        this.permohonan = permohonan;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
    }

    /** Dated today, and as long as the one to which it adds brands. @param peringkat null for another service @param penanda who signs */
    void cetak(Sertifikat s, IsianTerbit i, Induk induk, String peringkat, String penanda) {
        Permohonan p = permohonan.ambil(s.permohonanId());
        if (induk.lama() != null) {
            merek.tulis(s.id(), merek.untuk(p, induk.lama()));
            mapper.perjanjian(s.id(), induk.lama().spkNomor());
        }
        String nomor = penomoran.ambil(s.satker(), JenisNomor.SERTIFIKAT, subjek(s.id()));
        LocalDate sampai = induk.lama() == null ? masa.berakhir(s.satker(), s.layanan(), s.skema(), induk.hari()) : induk.lama().berakhir();
        TerbitService.pastikan(mapper.siapkan(s.id(), i.produk().strip(), rapi(i.pimpinan()), peringkat, nomor, induk.hari(), sampai, penanda, null, null));
        kertas(mapper.ambil(s.id()).orElseThrow(), p, induk);
        mapper.catat(s.id(), null);
    }

    private void kertas(Sertifikat s, Permohonan p, Induk induk) {
        Dokumen depan = dokumen.buat(s.satker(), s.nomor(), p.kasus(), penyusun.sertifikat(s, p));
        Dokumen belakang = dokumen.buat(s.satker(), s.nomor(), p.kasus(), penyusun.lampiran(s, p, induk.lama() == null ? null : induk.lama().nomor()));
        siapkan(s, depan.id(), belakang.id());
    }

    private void siapkan(Sertifikat s, UUID depan, UUID belakang) {
        TerbitService.pastikan(mapper.siapkan(s.id(), s.produk(), s.pimpinan(), s.peringkat(), s.nomor(), s.terbit(), s.berakhir(), s.penanda(), depan, belakang));
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    /** Of its number. */
    static String subjek(long id) {
        return "sertifikat:" + id;
    }
}
