package id.laju.sertifikat;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.Pengguna;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.MasaSertifikasi;
import id.laju.sertifikasi.ProdukSertifikasiService;
import id.laju.sertifikasi.Skema;
import id.laju.sertifikasi.SkemaService;
import id.laju.sertifikasi.SpkService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of certificates: looked up, old ones typed in, states written down. Nothing is ever taken out of it. */
@Service
public class SertifikatService {

    private static final Aturan BERKAS = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Pindaian sertifikat");

    private final SertifikatMapper mapper;
    private final MasaSertifikasi masa;
    private final SkemaService skema;
    private final ProdukSertifikasiService produk;
    private final SpkService spk;
    private final PenggunaService pengguna;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final SuratSertifikatService surat;
    private final ObjectProvider<PenilaianBerikut> penilaian;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    SertifikatService(SertifikatMapper mapper, MasaSertifikasi masa, SkemaService skema, ProdukSertifikasiService produk, SpkService spk, PenggunaService pengguna, BerkasService berkas, DokumenService dokumen, SatkerService satker,
            SuratSertifikatService surat, ObjectProvider<PenilaianBerikut> penilaian, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.masa = masa;
        this.skema = skema;
        this.produk = produk;
        this.spk = spk;
        this.pengguna = pengguna;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.satker = satker;
        this.surat = surat;
        this.penilaian = penilaian;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Of one satker. Sort columns: nomor, pemegang, produk, acuan, skema, terbit, berakhir, keadaan. @param keadaan null for all */
    public Halaman<BarisRegister> register(String kode, KeadaanSertifikat keadaan, PermintaanHalaman h) {
        String k = keadaan == null ? null : keadaan.name();
        return new Halaman<>(mapper.register(kode, k, jam.instant(), h, urut(h)), mapper.banyak(kode, k, jam.instant(), h), h);
    }

    /** What anybody may know: of one satker or, for null, of all; nothing that is only being prepared or was written down by mistake. */
    public Halaman<BarisRegister> umum(String kode, KeadaanSertifikat keadaan, PermintaanHalaman h) {
        String k = keadaan == null ? null : keadaan.name();
        return new Halaman<>(mapper.umum(kode, k, jam.instant(), h, urut(h)), mapper.banyakUmum(kode, k, jam.instant(), h), h);
    }

    private static String urut(PermintaanHalaman h) {
        return h.kolom(SertifikatMapper.KOLOM, "terbit desc nulls first");
    }

    /** @throws TidakDitemukan also for one of another satker */
    public Sertifikat ambil(String kode, long id) {
        return mapper.cari(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    /** @throws TidakDitemukan also for one of none of these satker */
    public Sertifikat ambil(Collection<String> kode, long id) {
        return kode.stream().flatMap(k -> mapper.cari(k, id).stream()).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    /** @throws TidakDitemukan when there is none */
    public Sertifikat ambil(long id) {
        return mapper.ambil(id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    /** Those within the scope. */
    /** Empty before a yearly monitoring was decided, and for another service than green industry. */
    public Optional<PeringkatDipantau> dipantau(long id) {
        return mapper.dipantau(id);
    }

    public List<MerekSertifikat> merek(long id) {
        return mapper.merek(id);
    }

    public List<RiwayatSertifikat> riwayat(long id) {
        return mapper.riwayat(id);
    }

    /** User name of the holder's account; null without. */
    String akun(Sertifikat s) {
        return s.pelangganId() == null ? null : pengguna.milik(s.pelangganId()).stream().findFirst().map(Pengguna::username).orElse(null);
    }

    public LocalDate hariIni(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }

    /**
     * Writes an old certificate down, or corrects what was typed from its paper.
     *
     * @param id null for a new one
     * @param isi of the scan; null or empty keeps the one before
     * @return its id
     * @throws IsianKeliru with every wrong field; also for a certificate that was issued here
     */
    @Transactional
    public long catat(String kode, Long id, IsianSertifikat i, String namaBerkas, byte[] isi, String oleh) {
        if (id != null) {
            penilaian.getObject().kunci(id);
        }
        Sertifikat lama = id == null ? null : mapper.kunci(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
        Optional<PenggunaLogin> akun = i.akun() == null ? Optional.empty() : pengguna.cariLogin(i.akun()).filter(a -> a.satker().equals(kode));
        Optional<Skema> cara = skema.semua().stream().filter(s -> s.kode().equals(i.skema())).findFirst();
        boolean adaBerkas = isi != null && isi.length > 0;
        i.periksa(hariIni(kode)).tolakJika(cara.isEmpty(), "skema", "Pilih skema dari daftar.").tolakJika(i.akun() != null && akun.isEmpty(), "akun", "Akun pelanggan ini tidak ada di balai Anda; periksa usernamenya, atau kosongkan.")
            .tolakJika(lama == null && !adaBerkas, "berkas", "Unggah pindaian sertifikatnya (PDF).")
            .tolakJika(i.produkSertifikasiId() != null && produk.semua(kode).stream().noneMatch(x -> i.produkSertifikasiId().equals(x.id())), "produkSertifikasiId", "Pilih produk dari daftar.")
            .tolakJika(lama != null && mapper.semuaMerek(id).stream().anyMatch(m -> m.dikurangi() != null) && !i.semuaMerek().equals(mapper.semuaMerek(id).stream().map(SertifikatService::tercatat).toList()), "merek", "Lingkup sertifikat ini sudah dikurangi; daftar mereknya tidak diubah lagi.")
            .tolakJika(i.nomor() != null && mapper.nomorDipakai(kode, i.nomor(), id), "nomor", "Nomor ini sudah ada di register.").selesai();
        if (lama != null && !lama.lama()) {
            throw new IsianKeliru("Sertifikat yang terbit dari sistem ini tidak dapat diubah.");
        }
        UUID pindaian = adaBerkas ? berkas.simpan(kode, namaBerkas, isi, oleh, BERKAS).id() : lama.berkasId();
        LocalDate berakhir = i.berakhir() != null ? i.berakhir() : masa.berakhir(kode, cara.get().layanan(), i.skema(), i.terbit());
        long hasil = tulis(kode, lama, akun.map(PenggunaLogin::pelangganId).orElse(null), cara.get().layanan(), i, berakhir, pindaian, oleh);
        kabar.publishEvent(new PerubahanData(kode, oleh, "sertifikat", i.nomor(), lama, ambil(kode, hasil)));
        if (lama != null && lama.keadaan() == KeadaanSertifikat.KEDALUWARSA && !berakhir.isBefore(hariIni(kode))) {
            berlakuLagi(lama, oleh);
        }
        Sertifikat baru = ambil(kode, hasil);
        kabar.publishEvent(new SertifikatDicatat(hasil, lama != null && !masa(lama).equals(masa(baru))));
        return hasil;
    }

    /** Its last day was typed wrongly, and it had been written down as over. */
    private void berlakuLagi(Sertifikat s, String oleh) {
        KeadaanSertifikat kembali = mapper.semuaMerek(s.id()).stream().anyMatch(m -> m.dikurangi() != null) ? KeadaanSertifikat.LINGKUP_DIKURANGI : KeadaanSertifikat.AKTIF;
        mapper.pindah(s.id(), KeadaanSertifikat.KEDALUWARSA, kembali);
        mapper.tambahKeadaan(s.id(), kembali, hariIni(s.satker()), "Masa berlaku dibetulkan", s.nomor(), oleh, jam.instant());
        kabar.publishEvent(new SertifikatBerubah(s.id(), KeadaanSertifikat.KEDALUWARSA, kembali, hariIni(s.satker()), "Masa berlaku dibetulkan", s.nomor()));
    }

    private static List<Object> masa(Sertifikat s) {
        return List.of(s.terbit(), s.berakhir(), s.layanan(), s.skema(), Optional.ofNullable(s.pelangganId()));
    }

    private static MerekSertifikat tercatat(BarisMerek m) {
        return new MerekSertifikat(m.merek(), m.namaProduk(), m.jenis());
    }

    private long tulis(String kode, Sertifikat lama, Long pelanggan, String layanan, IsianSertifikat i, LocalDate berakhir, UUID pindaian, String oleh) {
        long id = lama == null ? mapper.catat(kode, pelanggan, layanan, i, berakhir, pindaian, jam.instant(), oleh) : lama.id();
        if (lama == null) {
            mapper.tambahKeadaan(id, KeadaanSertifikat.AKTIF, i.terbit(), "Terbit", i.nomor(), oleh, jam.instant());
        } else {
            mapper.ubah(id, pelanggan, layanan, i, berakhir, pindaian);
            if (mapper.semuaMerek(id).stream().anyMatch(m -> m.dikurangi() != null)) {
                return id;
            }
            mapper.hapusMerek(id);
        }
        List<MerekSertifikat> merek = i.semuaMerek();
        IntStream.range(0, merek.size()).forEach(n -> mapper.tambahMerek(id, n + 1, merek.get(n)));
        return id;
    }

    /**
     * A new state, as a letter or decision says it. The papers of a withdrawn certificate are withdrawn with it, so that their QR codes say so.
     *
     * @param dasar number of that paper; null or empty where the system writes it: suspension, withdrawal, return into force
     * @throws IsianKeliru on keadaan, sejak, alasan, dasar
     */
    @Transactional
    public void nyatakan(String kode, long id, KeadaanSertifikat keadaan, LocalDate sejak, String alasan, String dasar, String oleh) {
        penilaian.getObject().kunci(id);
        Sertifikat s = mapper.kunci(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
        KeadaanSertifikat kini = s.keadaan(hariIni(kode));
        LocalDate sebelum = riwayat(id).stream().findFirst().map(RiwayatSertifikat::sejak).orElse(s.terbit());
        new PeriksaIsian().tolakJika(keadaan == null || !kini.berikut().contains(keadaan), "keadaan", "Pilih keadaan dari daftar; sertifikat ini sekarang " + kini.sebutan() + ".")
            .tolakJika(keadaan == KeadaanSertifikat.BATAL && !s.lama(), "keadaan", "Batal hanya untuk sertifikat lama yang keliru dicatat; yang terbit dari sistem ini dicabut.")
            .wajib("sejak", sejak, "Isi tanggal mulai berlakunya.").tolakJika(sejak != null && sejak.isAfter(hariIni(kode)), "sejak", "Tanggal ini belum tiba.")
            .tolakJika(sejak != null && sebelum != null && sejak.isBefore(sebelum), "sejak", "Tanggal ini sebelum keadaan yang terakhir.")
            .wajib("alasan", alasan, "Tulis alasannya.").panjang("alasan", alasan, 500, "Alasan")
            .tolakJika(kosong(dasar) && JenisSuratSertifikat.untuk(kini, keadaan).isEmpty(), "dasar", "Isi nomor surat atau keputusan yang menjadi dasarnya.").panjang("dasar", dasar, 120, "Dasar").selesai();
        String nomor = kosong(dasar) ? surat.nomor(kode, id, JenisSuratSertifikat.untuk(kini, keadaan).orElseThrow(), alasan, oleh) : dasar.strip();
        if (mapper.pindah(id, s.keadaan(), keadaan) != 1) {
            throw new IsianKeliru("Keadaan sertifikat ini sudah berubah. Muat ulang halaman.");
        }
        if (keadaan == KeadaanSertifikat.DICABUT) {
            Stream.of(s.dokumenId(), s.lampiranId()).filter(Objects::nonNull).forEach(d -> dokumen.batalkan(d, alasan.strip()));
            if (!s.lama()) {
                spk.sertifikatDicabut(s.permohonanId(), alasan.strip());
            }
        }
        mapper.tambahKeadaan(id, keadaan, sejak, alasan.strip(), nomor, oleh, jam.instant());
        surat.mulai(s, nomor, sejak);
        kabar.publishEvent(new PerubahanData(kode, oleh, "keadaan sertifikat", s.nomor(), s.keadaan(), keadaan));
        kabar.publishEvent(new SertifikatBerubah(id, s.keadaan(), keadaan, sejak, alasan.strip(), nomor));
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }

    /** Its last day is over: the state says so too, as everybody who looked at the date already knew. Repeatable. */
    @Transactional
    public void kedaluwarsa(String kode, long id) {
        Sertifikat s = mapper.kunci(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
        if (s.keadaan(hariIni(kode)) == KeadaanSertifikat.KEDALUWARSA && mapper.pindah(id, s.keadaan(), KeadaanSertifikat.KEDALUWARSA) == 1 && s.keadaan() != KeadaanSertifikat.KEDALUWARSA) {
            LocalDate sejak = s.berakhir().plusDays(1);
            mapper.tambahKeadaan(id, KeadaanSertifikat.KEDALUWARSA, sejak, "Masa berlaku habis", s.nomor(), "sistem", jam.instant());
            kabar.publishEvent(new SertifikatBerubah(id, s.keadaan(), KeadaanSertifikat.KEDALUWARSA, sejak, "Masa berlaku habis", s.nomor()));
        }
    }
}
