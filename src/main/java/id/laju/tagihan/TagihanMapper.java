package id.laju.tagihan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TagihanMapper {

    @Select("select * from tagihan where id = #{id}")
    Optional<Tagihan> cari(long id);

    @Select("select * from tagihan where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Tagihan> kunci(long id);

    @Select("select * from tagihan where satker = #{satker} and kode = #{kode}")
    Optional<Tagihan> denganKode(String satker, String kode);

    @Select("""
        select exists (select from tagihan where kode = #{kode} and satker <> #{satker})
            and not exists (select from tagihan where kode = #{kode} and satker = #{satker})""")
    boolean milikBalaiLain(String satker, String kode);

    @Select("select count(*) from tagihan where kode = #{kode} and id <> #{kecuali}")
    int banyakKode(String kode, long kecuali);

    /** In the order of their ids, so that two who lock the same request wait for each other instead of blocking for ever. */
    @Select("select * from tagihan where permohonan_id = #{permohonanId} order by id for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<Tagihan> kunciSemua(long permohonanId);

    @Select("select * from tagihan where permohonan_id = #{permohonanId} order by urutan desc")
    List<Tagihan> semua(long permohonanId);

    @Select("<script>select * from tagihan where permohonan_id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by urutan desc</script>")
    List<Tagihan> semuaDari(@Param("ids") List<Long> permohonanId);

    @Select("""
        insert into tagihan (satker, permohonan_id, pelanggan_id, penawaran_id, kasus, urutan, nomor_penawaran, dikonfirmasi, layanan, pra_order,
            wajib_bayar, total, dibuat, peminta_nama, peminta_surel, peminta_telepon)
        values (#{t.satker}, #{t.permohonanId}, #{t.pelangganId}, #{t.penawaranId}, #{t.kasus},
            (select coalesce(max(urutan), 0) + 1 from tagihan where permohonan_id = #{t.permohonanId}), #{t.nomorPenawaran}, #{t.dikonfirmasi},
            #{t.layanan}, #{t.praOrder}, #{t.wajibBayar}, #{t.total}, #{t.dibuat}, #{t.pemintaNama}, #{t.pemintaSurel}, #{t.pemintaTelepon})
        returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long buat(@Param("t") Tagihan t);

    @Update("""
        update tagihan set status = 'ISSUED', kode = #{kode}, terbit = #{terbit}, kedaluwarsa = #{kedaluwarsa}, berkas_id = #{berkasId}, akun = #{akun},
            diterbitkan_oleh = #{oleh} where id = #{id} and status = 'DRAFT'""")
    int terbitkan(long id, String kode, Instant terbit, Instant kedaluwarsa, UUID berkasId, String akun, String oleh);

    /** Account code under which the bill was issued; null while it has no code. */
    @Select("select akun from tagihan where id = #{id}")
    String akun(long id);

    @Update("update tagihan set status = 'EXPIRED' where id = #{id} and status = 'ISSUED'")
    int kedaluwarsakan(long id);

    @Update("update tagihan set status = 'PAID', lunas = #{saat} where id = #{id} and status in ('ISSUED', 'EXPIRED')")
    int lunaskan(long id, Instant saat);

    @Update("""
        update tagihan set status = 'CANCELLED', alasan_batal = #{alasan}
        where permohonan_id = #{permohonanId} and status in ('DRAFT', 'ISSUED', 'EXPIRED')""")
    int batalkanYangTerbuka(long permohonanId, String alasan);

    /** The other codes of a request that was paid; expired ones stay expired. */
    @Update("""
        update tagihan set status = 'CANCELLED', alasan_batal = #{alasan}
        where permohonan_id = #{permohonanId} and id <> #{kecuali} and status in ('DRAFT', 'ISSUED')""")
    int batalkanLainnya(long permohonanId, long kecuali, String alasan);

    /** Whose newest bill waits for the customer: to be paid, or to be asked for again. */
    @Select("""
        select count(*) from tagihan t where pelanggan_id = #{pelangganId} and status in ('ISSUED', 'EXPIRED')
            and not exists (select 1 from tagihan n where n.permohonan_id = t.permohonan_id and n.urutan > t.urutan)
            and not exists (select 1 from tagihan l where l.permohonan_id = t.permohonan_id and l.status = 'PAID')
            and not exists (select 1 from bukti_bayar b where b.tagihan_id = t.id and b.status = 'MENUNGGU')""")
    int perluTindakan(long pelangganId);
}
