package id.laju.sertifikat;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.Pengguna;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.sertifikasi.MasaSertifikasi;
import id.laju.sertifikasi.ProdukSertifikasiService;
import id.laju.sertifikasi.Skema;
import id.laju.sertifikasi.SkemaService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates from before this system, typed in from their paper and corrected. */
@Service
public class SertifikatLamaService {

    private static final Aturan BERKAS = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Pindaian sertifikat");

    private final SertifikatMapper mapper;
    private final SertifikatService register;
    private final KeadaanSertifikatService keadaan;
    private final PencatatKeadaan pencatat;
    private final MasaSertifikasi masa;
    private final SkemaService skema;
    private final ProdukSertifikasiService produk;
    private final PenggunaService pengguna;
    private final BerkasService berkas;
    private final ObjectProvider<PenilaianBerikut> penilaian;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    SertifikatLamaService(SertifikatMapper mapper, SertifikatService register, KeadaanSertifikatService keadaan, PencatatKeadaan pencatat, MasaSertifikasi masa, SkemaService skema, ProdukSertifikasiService produk,
            PenggunaService pengguna, BerkasService berkas, ObjectProvider<PenilaianBerikut> penilaian, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.register = register;
        this.keadaan = keadaan;
        this.pencatat = pencatat;
        this.masa = masa;
        this.skema = skema;
        this.produk = produk;
        this.pengguna = pengguna;
        this.berkas = berkas;
        this.penilaian = penilaian;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** User name of the holder's account; null without. */
    String akun(Sertifikat s) {
        return s.pelangganId() == null ? null : pengguna.milik(s.pelangganId()).stream().findFirst().map(Pengguna::username).orElse(null);
    }

    /**
     * Writes one down, or corrects what was typed from its paper.
     *
     * @param id null for a new one
     * @param isi of the scan; null or empty keeps the one before
     * @return its id
     * @throws IsianKeliru with every wrong field; also for a certificate that was issued here
     */
    @Transactional
    public long catat(String kode, Long id, IsianSertifikat i, String namaBerkas, byte[] isi, String oleh) {
        Sertifikat lama = id == null ? null : kunci(kode, id);
        Optional<PenggunaLogin> akun = i.akun() == null ? Optional.empty() : pengguna.cariLogin(i.akun()).filter(a -> a.satker().equals(kode));
        Optional<Skema> cara = skema.semua().stream().filter(s -> s.kode().equals(i.skema())).findFirst();
        boolean adaBerkas = isi != null && isi.length > 0;
        periksa(kode, lama, i, akun, cara, adaBerkas);
        UUID pindaian = adaBerkas ? berkas.simpan(kode, namaBerkas, isi, oleh, BERKAS).id() : lama.berkasId();
        LocalDate berakhir = i.berakhir() != null ? i.berakhir() : masa.berakhir(kode, cara.get().layanan(), i.skema(), i.terbit());
        long hasil = tulis(kode, lama, akun.map(PenggunaLogin::pelangganId).orElse(null), cara.get().layanan(), i, berakhir, pindaian, oleh);
        beritahu(lama, register.ambil(kode, hasil), oleh);
        return hasil;
    }

    /** The case that watches over it comes first. */
    private Sertifikat kunci(String kode, long id) {
        penilaian.getObject().kunci(id);
        return mapper.kunci(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    private void periksa(String kode, Sertifikat lama, IsianSertifikat i, Optional<PenggunaLogin> akun, Optional<Skema> cara, boolean adaBerkas) {
        i.periksa(register.hariIni(kode)).tolakJika(cara.isEmpty(), "skema", "Pilih skema dari daftar.").tolakJika(i.akun() != null && akun.isEmpty(), "akun", "Akun pelanggan ini tidak ada di balai Anda; periksa usernamenya, atau kosongkan.")
            .tolakJika(lama == null && !adaBerkas, "berkas", "Unggah pindaian sertifikatnya (PDF).")
            .tolakJika(i.produkSertifikasiId() != null && produk.semua(kode).stream().noneMatch(x -> i.produkSertifikasiId().equals(x.id())), "produkSertifikasiId", "Pilih produk dari daftar.")
            .tolakJika(lama != null && merekTetap(lama) && !i.semuaMerek().equals(tercatat(lama)), "merek", "Lingkup sertifikat ini sudah dikurangi; daftar mereknya tidak diubah lagi.")
            .tolakJika(i.nomor() != null && mapper.nomorDipakai(kode, i.nomor(), lama == null ? null : lama.id()), "nomor", "Nomor ini sudah ada di register.").selesai();
        if (lama != null && !lama.lama()) {
            throw new IsianKeliru("Sertifikat yang terbit dari sistem ini tidak dapat diubah.");
        }
    }

    private boolean merekTetap(Sertifikat s) {
        return mapper.semuaMerek(s.id()).stream().anyMatch(BarisMerek::keluar);
    }

    /** Also those that left its scope, as its paper has them. */
    List<MerekSertifikat> tercatat(Sertifikat s) {
        return mapper.semuaMerek(s.id()).stream().map(m -> new MerekSertifikat(m.merek(), m.namaProduk(), m.jenis())).toList();
    }

    private long tulis(String kode, Sertifikat lama, Long pelanggan, String layanan, IsianSertifikat i, LocalDate berakhir, UUID pindaian, String oleh) {
        if (lama == null) {
            long id = mapper.catat(kode, pelanggan, layanan, i, berakhir, pindaian, jam.instant(), oleh);
            pencatat.terbit(id, i.terbit(), i.nomor(), oleh);
            tulisMerek(id, i.semuaMerek());
            return id;
        }
        mapper.ubah(lama.id(), pelanggan, layanan, i, berakhir, pindaian);
        if (!merekTetap(lama)) {
            mapper.hapusMerek(lama.id());
            tulisMerek(lama.id(), i.semuaMerek());
        }
        return lama.id();
    }

    private void tulisMerek(long id, List<MerekSertifikat> merek) {
        IntStream.range(0, merek.size()).forEach(n -> mapper.tambahMerek(id, n + 1, merek.get(n)));
    }

    private void beritahu(Sertifikat lama, Sertifikat baru, String oleh) {
        kabar.publishEvent(new PerubahanData(baru.satker(), oleh, "sertifikat", baru.nomor(), lama, baru));
        if (lama != null && lama.keadaan() == KeadaanSertifikat.KEDALUWARSA && !baru.berakhir().isBefore(register.hariIni(baru.satker()))) {
            keadaan.berlakuLagi(lama, oleh);
        }
        kabar.publishEvent(new SertifikatDicatat(baru.id(), lama != null && !masa(lama).equals(masa(baru))));
    }

    private static List<Object> masa(Sertifikat s) {
        return List.of(s.terbit(), s.berakhir(), s.layanan(), s.skema(), Optional.ofNullable(s.pelangganId()));
    }
}
