package id.laju.kelas;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.bimtek.PesertaKelas;
import id.laju.mesin.KasusService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates that are signed on paper: printed for it one by one, and uploaded when they are signed (TRN-015). */
@Service
class SertifikatBasahService {

    private static final Aturan UNGGAHAN = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Sertifikat");

    private final SertifikatPelatihanMapper mapper;
    private final PelaksanaanMapper kelas;
    private final PenandaPelatihanService penanda;
    private final LembarSertifikatKelas lembar;
    private final NomorSertifikat nomor;
    private final KelasProses proses;
    private final BukuKelas buku;
    private final KasusService kasus;
    private final BerkasService berkas;

    SertifikatBasahService(SertifikatPelatihanMapper mapper, PelaksanaanMapper kelas, PenandaPelatihanService penanda, LembarSertifikatKelas lembar, NomorSertifikat nomor, KelasProses proses, BukuKelas buku, KasusService kasus,
            BerkasService berkas) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.penanda = penanda;
        this.lembar = lembar;
        this.nomor = nomor;
        this.proses = proses;
        this.buku = buku;
        this.kasus = kasus;
        this.berkas = berkas;
    }

    /** While the numbers are entered; afterwards nothing is exchanged behind the back of who signs and who checks. */
    boolean disiapkan(long kelasId) {
        return kasus.terbuka(kelas.cari(kelasId).orElseThrow().kasus()).stream().anyMatch(l -> l.frasa().equals("siapkanSertifikatPelatihan"));
    }

    /** To be printed on letterhead, signed and stamped by hand, and uploaded: it has its number and the code by which anybody verifies it. The same sheet as before while what it says is the same; else the upload goes with the former sheet. @throws IsianKeliru on nomor */
    @Transactional
    byte[] cetak(long kelasId, long pesertaId, String ketikan) {
        Pelaksanaan p = terkunci(kelasId);
        PesertaKelas orang = peserta(kelasId, pesertaId);
        Optional<PenandaPelatihan> pejabat = penanda.aktif(p.satker());
        nomorBaik(p, pesertaId, ketikan).tolakJika(!disiapkan(kelasId), "nomor", "Sertifikat hanya dicetak selama tugas Selesaikan terbuka.")
            .tolakJika(pejabat.isEmpty(), "nomor", PenandaPelatihanService.BELUM_ADA).selesai();
        return lembar.isi(lembar(p, tulis(p, orang, ketikan.strip()), pejabat.orElseThrow()));
    }

    private UUID lembar(Pelaksanaan p, SertifikatPelatihan s, PenandaPelatihan pejabat) {
        String cetakan = String.join(" | ", s.nomor(), s.nama(), s.tanggal().toString(), pejabat.staf(), pejabat.jabatan());
        if (lembar.dicetak(s) && cetakan.equals(s.cetakan())) {
            return s.dokumenId();
        }
        lembar.cabut(s, "Dicetak lagi");
        UUID baru = lembar.buat(p, s, pejabat, true);
        mapper.dicetak(s.pesertaId(), baru, cetakan);
        return baru;
    }

    /** The number is kept with it until the form is sent. @throws IsianKeliru on berkas, nomor */
    @Transactional
    void unggah(long kelasId, long pesertaId, String ketikan, String nama, byte[] isi, String oleh) {
        Pelaksanaan p = terkunci(kelasId);
        PesertaKelas orang = peserta(kelasId, pesertaId);
        nomorBaik(p, pesertaId, ketikan).tolakJika(isi.length == 0, "berkas", "Pilih berkas sertifikat bertanda tangan.")
            .tolakJika(!disiapkan(kelasId), "berkas", "Sertifikat hanya diunggah selama tugas Selesaikan terbuka, sebelum ditandatangani atau diperiksa CS.").selesai();
        tulis(p, orang, ketikan.strip());
        mapper.berkas(pesertaId, berkas.simpan(p.satker(), nama, isi, oleh, UNGGAHAN).id());
    }

    private Pelaksanaan terkunci(long kelasId) {
        proses.kunci(kelas.cari(kelasId).orElseThrow());
        return kelas.kunci(kelasId).orElseThrow();
    }

    private PesertaKelas peserta(long kelasId, long pesertaId) {
        return buku.pesertaLunas(kelasId).stream().filter(x -> x.pesertaId() == pesertaId).findFirst().orElseThrow(() -> new IsianKeliru("Orang ini bukan peserta kelas ini. Muat ulang halaman."));
    }

    private PeriksaIsian nomorBaik(Pelaksanaan p, long pesertaId, String ketikan) {
        return new PeriksaIsian().wajib("nomor", ketikan, "Isi nomor sertifikat.").panjang("nomor", ketikan, 100, "Nomor")
            .tolakJika(ketikan != null && mapper.dipakai(p.satker(), ketikan.strip(), pesertaId), "nomor", NomorSertifikat.DIPAKAI);
    }

    private SertifikatPelatihan tulis(Pelaksanaan p, PesertaKelas orang, String angka) {
        nomor.ambil(p.satker(), Map.of(orang.pesertaId(), angka));
        Optional<SertifikatPelatihan> ada = mapper.peserta(orang.pesertaId());
        mapper.tulis(p.kelasId(), orang.pesertaId(), p.satker(), ada.map(SertifikatPelatihan::nama).orElse(orang.nama()), angka, ada.map(SertifikatPelatihan::tanggal).orElseGet(() -> buku.hariIni(p.kelasId())));
        return mapper.peserta(orang.pesertaId()).orElseThrow();
    }
}
