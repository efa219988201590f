package id.laju.sertifikasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft for the surveillance or renewal of a certificate, filled with what was asked for the last time. */
@Service
public class PermohonanLanjutan {

    /**
     * @param nomor of the certificate
     * @param asal requests that the certificate came from, and those in whose place it came, newest first; none for an old one
     * @param acuan standard that it names; says which product it is where the register does not
     * @param lingkup of a management system, in plain words; a product or a green industry is named by its standard
     * @param merek brands within its scope
     */
    public record Dasar(String layanan, Kegiatan kegiatan, String nomor, String skema, Long produkSertifikasiId, String acuan, List<Long> asal, String lingkup, List<Cakupan> merek) {
    }

    /** A brand as the certificate has it, in plain words. @param tipe types and sizes; null without */
    public record Cakupan(String merek, String namaProduk, String tipe) {

        /** Brand, product and types are equal, however they are written. */
        public boolean sama(Cakupan lain) {
            return rapi(merek).equals(rapi(lain.merek)) && rapi(namaProduk).equals(rapi(lain.namaProduk)) && rapi(tipe).equals(rapi(lain.tipe));
        }

        private static String rapi(String teks) {
            return Objects.toString(teks, "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    private final DrafService draf;
    private final SertifikasiService sertifikasi;
    private final SertifikasiMapper mapper;
    private final MerekLanjutan merek;
    private final IsianMapper isian;
    private final KatalogSertifikasi katalog;
    private final PermohonanService permohonan;

    PermohonanLanjutan(DrafService draf, SertifikasiService sertifikasi, SertifikasiMapper mapper, MerekLanjutan merek, IsianMapper isian, KatalogSertifikasi katalog, PermohonanService permohonan) {
        this.draf = draf;
        this.sertifikasi = sertifikasi;
        this.mapper = mapper;
        this.merek = merek;
        this.isian = isian;
        this.katalog = katalog;
        this.permohonan = permohonan;
    }

    /** Papers and files are not taken over: they are asked for anew. @return id of the request @throws id.laju.umum.IsianKeliru when the service cannot be asked for now */
    @Transactional
    public long siapkan(PenggunaLogin saya, Dasar d) {
        long id = draf.buat(saya, d.layanan());
        Permohonan p = permohonan.ambil(id);
        Sertifikasi awal = sertifikasi.ambil(p);
        Optional<Sertifikasi> dulu = d.asal().stream().findFirst().flatMap(mapper::cari);
        mapper.pastikan(awal);
        mapper.simpan(isi(dulu.orElse(awal), awal, d, produk(p.satker(), d)));
        dulu.map(Sertifikasi::pabrikId).ifPresent(pabrik -> mapper.pilihPabrik(id, pabrik));
        if (dulu.isPresent()) {
            isian.salin(d.asal().get(0), id, JenisIsian.LOKASI.name());
        }
        merek.tambah(id, d.merek(), d.asal());
        permohonan.uraikan(id);
        return id;
    }

    /**
     * What was begun for a certificate goes on for the one that took its place.
     *
     * @param baru brands that the other one did not have
     */
    @Transactional
    public void alihkan(long id, String nomor, List<Cakupan> baru, List<Long> asal) {
        mapper.gantiSertifikatLama(id, nomor);
        merek.tambah(id, merek.belum(id, baru), asal);
    }

    /** An old certificate has its standard in words only; where several products follow it, the customer chooses. */
    private Long produk(String satker, Dasar d) {
        if (d.produkSertifikasiId() != null) {
            return d.produkSertifikasiId();
        }
        List<ProdukSni> cocok = katalog.semuaSni(satker, d.layanan()).stream().filter(s -> s.acuan().equalsIgnoreCase(d.acuan())).toList();
        return cocok.size() == 1 ? cocok.get(0).id() : null;
    }

    private static String diminta(Sertifikasi dulu, Dasar d) {
        return d.asal().isEmpty() && LayananSertifikasi.SISTEM_MANAJEMEN.equals(d.layanan()) ? MerekLanjutan.kaya(d.lingkup()) : dulu.layananDiminta();
    }

    private static Sertifikasi isi(Sertifikasi dulu, Sertifikasi awal, Dasar d, Long produk) {
        return new Sertifikasi(awal.permohonanId(), LayananSertifikasi.INDUSTRI_HIJAU.equals(d.layanan()) ? null : d.skema(), d.kegiatan(), false, produk, dulu.jenisUsaha(), dulu.standarSmm(), dulu.standarPendukung(),
            dulu.lokasi(), null, dulu.ttdKota(), dulu.ttdNama(), dulu.ttdJabatan(), dulu.ttdNik(), dulu.ttdAlamat(), awal.telepon(), awal.surel(), diminta(dulu, d), dulu.risiko(), d.nomor());
    }
}
