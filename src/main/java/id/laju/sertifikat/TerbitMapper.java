package id.laju.sertifikat;

import id.laju.audit.PeringkatHijau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** A certificate on its way into the register. */
@Mapper
interface TerbitMapper {

    /** Id of what stands in the register today for the number on the request: that one, or what took its place; of the same service, and only of this customer, or of nobody's account. */
    String INDUK = """
        (with recursive r as (
            select l.id, p.pelanggan_id pemohon from sertifikat l join permohonan p on p.id = #{permohonanId} join sertifikasi c on c.permohonan_id = p.id where c.kegiatan <> 'AWAL' and l.satker = p.satker and l.layanan = p.layanan
                and lower(l.nomor) = lower(c.sertifikat_lama) and l.keadaan not in ('BATAL', 'DISIAPKAN') and (l.pelanggan_id is null or l.pelanggan_id = p.pelanggan_id)
            union select b.id, r.pemohon from sertifikat b join r on b.menggantikan_id = r.id where b.keadaan <> 'BATAL' and b.permohonan_id is distinct from #{permohonanId})
        select r.id from r join sertifikat h on h.id = r.id where (h.pelanggan_id is null or h.pelanggan_id = r.pemohon) and not exists (select from sertifikat b where b.menggantikan_id = r.id and b.keadaan <> 'BATAL' and b.permohonan_id is distinct from #{permohonanId}) limit 1)""";

    /** The level as it was decided for this request; empty where no decision names one. */
    @Select("""
        select u.peringkat, u.dasar_peringkat dasar from keputusan_sertifikasi k join usulan_keputusan u on u.id = k.usulan_id where k.permohonan_id = #{permohonanId} and u.peringkat is not null
        order by k.ke desc limit 1""")
    Optional<PeringkatHijau.Usulan> diputuskan(long permohonanId);

    @Select("select exists (select from sertifikasi where permohonan_id = #{permohonanId} and kegiatan = 'SURVEILAN')")
    boolean surveilan(long permohonanId);

    @Select("select * from sertifikat where id = #{id}")
    Optional<Sertifikat> ambil(long id);

    @Select("select * from sertifikat where id = #{id} for update")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Sertifikat> kunci(long id);

    @Select("select * from sertifikat where permohonan_id = #{permohonanId} order by id")
    List<Sertifikat> milik(long permohonanId);

    /** What was decided about it last is to keep its certificate, and none with more brands is in the making. */
    @Select("""
        select coalesce((select pilihan = 'PERTAHANKAN' from keputusan_sertifikasi where permohonan_id = #{permohonanId} order by ke desc limit 1), false)
            and not exists (select from sertifikat where permohonan_id = #{permohonanId} and keadaan = 'DISIAPKAN')""")
    boolean dipertahankan(long permohonanId);

    /** Requests of a customer with a released certificate, or of which that is so. */
    @Select("""
        select permohonan_id from sertifikat where pelanggan_id = #{pelangganId} and permohonan_id is not null and dirilis is not null and keadaan <> 'BATAL'
        union select k.permohonan_id from keputusan_sertifikasi k join permohonan p on p.id = k.permohonan_id where p.pelanggan_id = #{pelangganId} and k.pilihan = 'PERTAHANKAN'
            and not exists (select 1 from keputusan_sertifikasi l where l.permohonan_id = k.permohonan_id and l.ke > k.ke)
            and not exists (select 1 from sertifikat d where d.permohonan_id = k.permohonan_id and d.keadaan = 'DISIAPKAN')""")
    List<Long> yangTerbit(long pelangganId);

    /** Released and not taken back, newest first. */
    @Select("select * from sertifikat where pelanggan_id = #{pelangganId} and dirilis is not null and keadaan <> 'BATAL' order by terbit desc, id desc")
    List<Sertifikat> pelanggan(long pelangganId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into sertifikat (satker, pelanggan_id, permohonan_id, layanan, skema, produk_sertifikasi_id, pemegang, alamat, kota, pabrik, pimpinan, produk, acuan, spk_nomor, dicatat, dicatat_oleh)
        values (#{s.satker}, #{s.pelangganId}, #{s.permohonanId}, #{s.layanan}, #{s.skema}, #{s.produkSertifikasiId}, #{s.pemegang}, #{s.alamat}, #{s.kota}, #{s.pabrik}, #{s.pimpinan}, #{s.produk}, #{s.acuan},
            #{s.spkNomor}, #{s.dicatat}, #{s.dicatatOleh}) returning id""")
    long buka(@Param("s") Sertifikat s);

    @Update("""
        update sertifikat set produk = #{produk}, pimpinan = #{pimpinan}, peringkat = #{peringkat}, nomor = #{nomor}, terbit = #{terbit}, berakhir = #{berakhir}, penanda = #{penanda},
            dokumen_id = #{dokumen}, lampiran_id = #{lampiran} where id = #{id} and keadaan = 'DISIAPKAN'""")
    int siapkan(@Param("id") long id, @Param("produk") String produk, @Param("pimpinan") String pimpinan, @Param("peringkat") String peringkat, @Param("nomor") String nomor, @Param("terbit") LocalDate terbit,
        @Param("berakhir") LocalDate berakhir, @Param("penanda") String penanda, @Param("dokumen") UUID dokumen, @Param("lampiran") UUID lampiran);

    /** As the one to which brands are added says it, where the request brings no agreement of its own. */
    @Update("update sertifikat set spk_nomor = coalesce(spk_nomor, #{spk}) where id = #{id} and keadaan = 'DISIAPKAN'")
    void perjanjian(long id, String spk);

    @Update("update sertifikat set keadaan = 'AKTIF', dirilis = #{pada}, menggantikan_id = #{lama} where id = #{id} and keadaan = 'DISIAPKAN'")
    int rilis(long id, Instant pada, Long lama);

    /** Its id, without holding it. */
    @Select("select id from sertifikat where id = " + INDUK)
    Optional<Long> yangLama(long permohonanId);

    /** The one that a surveillance adds brands to, whatever became of it; empty for other requests, and when it is not in the register of the customer. */
    @Select("select * from sertifikat where id = " + INDUK + " and exists (select from sertifikasi where permohonan_id = #{permohonanId} and kegiatan = 'SURVEILAN')")
    Optional<Sertifikat> diperluas(long permohonanId);

    /** The one that a renewal renews, or a surveillance adds brands to; empty when it is not in the register, or ended otherwise. */
    @Select("select l.* from sertifikat l join sertifikasi c on c.permohonan_id = #{permohonanId} where l.id = " + INDUK
        + " and (l.keadaan in ('AKTIF', 'LINGKUP_DIKURANGI') or c.kegiatan = 'ULANG' and l.keadaan in ('DIBEKUKAN', 'KEDALUWARSA')) for update of l")
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Sertifikat> digantikan(long permohonanId);

    @Update("update sertifikat set keadaan = 'BATAL' where id = #{id} and keadaan = 'DISIAPKAN'")
    int batal(long id);

    @Update("update sertifikat set catatan = #{catatan} where id = #{id} and keadaan = 'DISIAPKAN'")
    int catat(long id, String catatan);

    /** Why it was sent back the last time; null when it was not. */
    @Select("select catatan from sertifikat where id = #{id}")
    String catatan(long id);

    @Select("select jabatan from penanda_sertifikat where satker = #{satker} and aktif")
    String jabatan(String satker);

    /** Code of the form as it is printed; null without. */
    @Select("select kode from kode_formulir where satker = #{satker} and dokumen = 'SERTIFIKAT'")
    String formulir(String satker);
}
