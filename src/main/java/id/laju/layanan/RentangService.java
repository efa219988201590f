package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a satker calibrates: instruments, their ranges, and how well it can measure there. */
@Service
public class RentangService {

    private final RentangMapper mapper;
    private final LabService lab;
    private final ProdukService produk;
    private final ApplicationEventPublisher kabar;

    RentangService(RentangMapper mapper, LabService lab, ProdukService produk, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.lab = lab;
        this.produk = produk;
        this.kabar = kabar;
    }

    /** All of the satker, by instrument. */
    public List<RentangUkur> semua(String satker) {
        return mapper.semua(satker);
    }

    /** Instruments that may be asked for now, id to name, by name. */
    public Map<Long, RentangUkur> alat(String satker) {
        Map<Long, RentangUkur> hasil = new LinkedHashMap<>();
        semua(satker).stream().filter(RentangUkur::aktif).forEach(r -> hasil.putIfAbsent(r.produkId(), r));
        return hasil;
    }

    /** Empty when that is no instrument with such a range. */
    public Optional<RentangUkur> cari(String satker, long produkId, long standarId) {
        return mapper.cari(satker, produkId, standarId);
    }

    public RentangUkur ambil(long parameterId) {
        return mapper.satu(parameterId).orElseThrow(() -> TidakDitemukan.untuk("Rentang ukur", parameterId));
    }

    /** @throws TidakDitemukan for another satker's */
    public RentangUkur ambil(String satker, long parameterId) {
        return mapper.satu(parameterId).filter(r -> r.satker().equals(satker)).orElseThrow(() -> TidakDitemukan.untuk("Rentang ukur", parameterId));
    }

    /** All parts of the scope, in force or not, with their state on that day. */
    public List<Cmc> semuaCmc(long parameterId, LocalDate hari) {
        return mapper.cmc(parameterId, hari);
    }

    /** The parts in force on that day, by the state of that day. */
    public List<Cmc> cmcBerlaku(long parameterId, LocalDate hari) {
        return semuaCmc(parameterId, hari).stream().filter(c -> c.berlaku(hari)).toList();
    }

    /** With the state of its first day. @throws TidakDitemukan for another satker's or range's */
    Cmc cmc(String satker, long parameterId, long id) {
        ambil(satker, parameterId);
        return mapper.cmc(parameterId, LocalDate.EPOCH).stream().filter(c -> c.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("CMC", id));
    }

    /** What counts for a value on that day; where parts of the scope meet, the better one. Empty outside the accredited scope. */
    public Optional<Cmc> cmc(long parameterId, BigDecimal nilai, LocalDate hari) {
        return cmcBerlaku(parameterId, hari).stream().filter(c -> c.memuat(nilai))
            .min((a, b) -> a.pada(nilai).compareTo(b.pada(nilai)));
    }

    /** A new range; the instrument is added where the satker does not have it yet. @return id of its parameter, which has no tariff yet */
    @Transactional
    public long tambah(String satker, RentangIsian isian, String oleh) {
        isian.periksa();
        lab.ambil(satker, isian.labId());
        long produk = mapper.produk(satker, isian.alat()).map(id -> sama(satker, id, isian)).orElseGet(() ->
            mapper.tambahProduk(satker, isian.alat(), isian.alatEn(), isian.labId(), isian.persyaratan(), isian.janji()));
        long standar = mapper.standar(satker, isian.rentang()).orElseGet(() -> mapper.tambahStandar(satker, isian.rentang()));
        if (mapper.cari(satker, produk, standar).isPresent()) {
            throw IsianKeliru.pada("rentang", isian.alat() + " sudah mempunyai rentang ukur " + isian.rentang() + ".");
        }
        mapper.pasang(satker, produk, standar);
        long id = mapper.tambahParameter(satker, produk, standar, isian);
        mapper.tambah(id, isian);
        kabar.publishEvent(new PerubahanData(satker, oleh, "rentang ukur", isian.alat() + ", " + isian.rentang(), null, isian));
        return id;
    }

    /** What is said of an instrument that is there already has to fit; blank requirements are those it has. */
    private long sama(String satker, long produkId, RentangIsian isian) {
        Produk p = this.produk.ambil(satker, produkId);
        String ubah = ". Tulis yang sama, atau ubah dulu alatnya di halaman Produk.";
        new PeriksaIsian()
            .tolakJika(!isian.alatEn().equalsIgnoreCase(p.namaEn()), "alatEn", p.nama() + " sudah ada dengan nama Inggris " + p.namaEn() + ubah)
            .tolakJika(!isian.labId().equals(p.labId()), "labId", p.nama() + " sudah ada di " + lab.ambil(satker, p.labId()).nama() + ubah)
            .tolakJika(isian.janji() != p.janjiHariKerja(), "janji", p.nama() + " sudah ada dengan janji layanan " + p.janjiHariKerja() + " hari kerja" + ubah)
            .tolakJika(isian.persyaratan() != null && !isian.persyaratan().equals(p.persyaratanSampel()), "persyaratan",
                p.nama() + " sudah mempunyai persyaratan sendiri. Kosongkan, atau ubah dulu alatnya di halaman Produk.").selesai();
        return produkId;
    }

    /** @param alasan why it may not be asked for now; null when it may */
    @Transactional
    public void ubah(String satker, long parameterId, String metode, Integer desimal, String alasan, String oleh) {
        RentangUkur lama = ambil(satker, parameterId);
        new PeriksaIsian().wajib("metode", metode, "Isi metode kalibrasi.").panjang("metode", metode, 200, "Metode")
            .tolakJika(desimal == null || desimal < 0 || desimal > 8, "desimal", "Isi banyaknya desimal 0 sampai 8.")
            .panjang("alasan", alasan, 300, "Alasan").selesai();
        mapper.ubah(parameterId, metode, desimal, alasan != null, alasan);
        kabar.publishEvent(new PerubahanData(satker, oleh, "rentang ukur", lama.alat() + ", " + lama.rentang(), lama, ambil(satker, parameterId)));
    }

    public String alasanBlokir(long parameterId) {
        return mapper.alasan(parameterId).orElse(null);
    }

    @Transactional
    public void tambahCmc(String satker, Cmc cmc, String oleh) {
        RentangUkur r = ambil(satker, cmc.parameterId());
        new PeriksaIsian().wajib("nomorLk", cmc.nomorLk(), "Isi nomor akreditasi, misalnya LK-951-IDN.").panjang("nomorLk", cmc.nomorLk(), 40, "Nomor akreditasi")
            .tolakJika(cmc.bawah() == null || !r.memuat(cmc.bawah()), "cmcBawah", "Isi batas bawah di dalam rentang ukur " + r.rentang() + ".")
            .tolakJika(cmc.atas() == null || !r.memuat(cmc.atas()) || cmc.bawah() != null && cmc.atas().compareTo(cmc.bawah()) < 0, "cmcAtas",
                "Isi batas atas di dalam rentang ukur " + r.rentang() + ", tidak di bawah batas bawahnya.")
            .tolakJika(cmc.tetap() == null || cmc.tetap().signum() < 0, "tetap", "Isi bagian tetap CMC, nol atau lebih.")
            .tolakJika(cmc.relatif() == null || cmc.relatif().signum() < 0, "relatif", "Isi bagian per satuan nilai, nol atau lebih.")
            .tolakJika(cmc.tetap() != null && cmc.relatif() != null && cmc.tetap().add(cmc.relatif()).signum() == 0, "tetap", "CMC tidak boleh nol.")
            .tolakJika(cmc.berlakuDari() == null, "berlakuDari", "Isi tanggal mulai berlaku.")
            .tolakJika(cmc.berlakuSampai() == null || cmc.berlakuDari() != null && cmc.berlakuSampai().isBefore(cmc.berlakuDari()), "berlakuSampai",
                "Isi tanggal akhir, tidak sebelum tanggal mulai.").selesai();
        mapper.tambahCmc(cmc);
        kabar.publishEvent(new PerubahanData(satker, oleh, "CMC", r.alat() + ", " + r.rentang(), null, cmc));
    }
}
