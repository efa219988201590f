package id.laju.audit;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples that another balai of this installation tests, or a laboratory outside; its report becomes part of the file (CRT-060). */
@Service
class UjiLuarService {

    private static final Aturan LAPORAN = Aturan.DOKUMEN_SERTIFIKASI.untuk("laporan", "Laporan uji");

    /** @param keputusan diunggah, balaiLain or tidakDiuji @param kode verification code printed on the report of the other balai */
    record IsianLaporan(String keputusan, String nomor, LocalDate tanggal, String kode, String alasan) {
    }

    private final UjiProdukMapper mapper;
    private final ContohProdukService contoh;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final TampilAudit tampil;
    private final Clock jam;

    UjiLuarService(UjiProdukMapper mapper, ContohProdukService contoh, PermohonanService permohonan, SatkerService satker, BerkasService berkas, DokumenService dokumen, TampilAudit tampil,
            Clock jam) {
        this.mapper = mapper;
        this.contoh = contoh;
        this.permohonan = permohonan;
        this.satker = satker;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.tampil = tampil;
        this.jam = jam;
    }

    Optional<UjiLuar> cari(PengambilanContoh r) {
        return mapper.luar(r.permohonanId(), r.putaran());
    }

    /** The other balai of this installation. */
    List<Satker> balai(String sendiri) {
        return satker.aktif().stream().filter(s -> !s.kode().equals(sendiri)).toList();
    }

    @Transactional
    void kirim(long permohonanId, IsianKirimContoh i, String oleh) {
        String sendiri = permohonan.ambil(permohonanId).satker();
        i.periksa(tampil.hariIni(sendiri));
        PengambilanContoh r = mapper.kunci(permohonanId).orElseThrow();
        Satker lain = i.balaiLain() ? balai(sendiri).stream().filter(s -> s.kode().equals(i.balai())).findFirst().orElseThrow(() -> IsianKeliru.pada("balai", "Pilih balai dari daftar.")) : null;
        mapper.kirim(new UjiLuar(permohonanId, r.putaran(), lain == null ? null : lain.kode(), lain == null ? i.laboratorium().strip() : lain.nama(), lain == null ? i.akreditasi().strip() : null,
            i.suratNomor().strip(), i.tanggal(), BacaIsian.teks(i.pengiriman()), jam.instant(), oleh, null, null, null, null, null, null, null));
    }

    /** Takes the place of one that was uploaded before. @return the file as it is kept */
    @Transactional
    Berkas unggah(long permohonanId, String nama, byte[] isi, String oleh) {
        PengambilanContoh r = mapper.kunci(permohonanId).orElseThrow();
        Berkas b = berkas.simpan(permohonan.ambil(permohonanId).satker(), nama, isi, oleh, LAPORAN);
        if (mapper.unggah(permohonanId, r.putaran(), b.id()) == 0) {
            throw new IsianKeliru("Laporan uji ini sudah diterima dan tidak diganti lagi.");
        }
        return b;
    }

    /** @throws IsianKeliru with every wrong field */
    @Transactional
    void terima(long permohonanId, IsianLaporan i, String oleh) {
        PengambilanContoh r = mapper.kunci(permohonanId).orElseThrow();
        UjiLuar u = cari(r).orElseThrow();
        switch (i.keputusan() == null ? "" : i.keputusan()) {
            case "diunggah" -> diunggah(u, i, oleh);
            case "balaiLain" -> dariBalai(u, i, oleh);
            case "tidakDiuji" -> tidakDiuji(u, i, oleh);
            default -> throw IsianKeliru.pada("keputusan", "Pilih bagaimana hasil uji diterima.");
        }
    }

    private void diunggah(UjiLuar u, IsianLaporan i, String oleh) {
        LocalDate hariIni = tampil.hariIni(permohonan.ambil(u.permohonanId()).satker());
        new PeriksaIsian().wajib("nomor", i.nomor(), "Isi nomor laporan uji.").panjang("nomor", i.nomor(), 120, "Nomor laporan").wajib("tanggal", i.tanggal(), "Isi tanggal laporan uji.")
            .tolakJika(i.tanggal() != null && i.tanggal().isAfter(hariIni), "tanggal", "Tanggal laporan belum terjadi.")
            .tolakJika(u.berkasId() == null, "laporan", "Unggah laporan ujinya dahulu.").selesai();
        mapper.terima(u.permohonanId(), u.putaran(), i.nomor().strip(), i.tanggal(), null, jam.instant(), oleh);
    }

    private void dariBalai(UjiLuar u, IsianLaporan i, String oleh) {
        new PeriksaIsian().tolakJika(u.balai() == null, "keputusan", "Contoh ini dikirim ke laboratorium luar; unggah laporannya.").wajib("nomor", i.nomor(), "Isi nomor LHU balai lain.")
            .wajib("kode", i.kode(), "Isi kode verifikasi yang tercetak pada LHU.").selesai();
        Dokumen d = dokumen.terbit(JenisDokumen.LHU, i.nomor(), i.kode()).filter(x -> x.satker().equals(u.balai()))
            .orElseThrow(() -> IsianKeliru.pada("kode", "Tidak ada LHU berlaku dari balai itu dengan nomor dan kode ini. Periksa keduanya pada lembar LHU."));
        mapper.terima(u.permohonanId(), u.putaran(), d.nomor(), tampil.hari(u.balai(), d.diterbitkan()), d.id(), jam.instant(), oleh);
    }

    private void tidakDiuji(UjiLuar u, IsianLaporan i, String oleh) {
        new PeriksaIsian().wajib("alasan", i.alasan(), "Tulis mengapa laboratorium tidak menguji contoh ini.").panjang("alasan", i.alasan(), 500, "Alasan").selesai();
        mapper.tidakDiuji(u.permohonanId(), u.putaran(), i.alasan().strip(), jam.instant(), oleh);
    }

    /** The report: uploaded, or as the other balai issued it. */
    Optional<Berkas> laporan(PengambilanContoh r) {
        return cari(r).flatMap(u -> u.dokumenId() != null ? Optional.of(dokumen.berkas(u.dokumenId())) : Optional.ofNullable(u.berkasId()).map(berkas::ambil));
    }

    byte[] isi(Berkas b) {
        return berkas.isi(b.id());
    }

    List<PengambilanContoh> putaran(long permohonanId) {
        return contoh.semua(permohonanId);
    }
}
