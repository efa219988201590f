package id.laju.pemindahan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PemindahanMapper {

    /** So many cases came to this. @param alasan why they stay */
    record Ringkas(String keadaan, String alasan, long banyak) {
    }

    /** A case that went over in some act. */
    record Baris(String kasus, String proses, String dari, int dariVersi, String ke, int keVersi, String rencana, String alasan, String oleh, Instant pada) {
    }

    @Select("""
            <script>select k.kasus, p.proses, p.dari, p.dari_versi, p.ke, p.ke_versi, p.rencana::text as rencana, p.alasan, p.oleh, k.pada
            from pemindahan_kasus k join pemindahan p on p.id = k.pemindahan
            where k.keadaan = 'PINDAH' and k.kasus in <foreach item='k' collection='kasus' open='(' separator=',' close=')'>#{k}</foreach> order by k.kasus, k.pada, p.id</script>""")
    List<Baris> perpindahan(@Param("kasus") Collection<String> kasus);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
            insert into pemindahan (proses, satker, dari, dari_versi, ke, ke_versi, rencana, alasan, oleh, dibuat)
            values (#{proses}, #{satker}, #{dari}, #{dariVersi}, #{ke}, #{keVersi}, #{rencana}::jsonb, #{alasan}, #{oleh}, #{dibuat}) returning *""")
    Pemindahan simpan(Pemindahan p);

    @Insert("""
            <script>insert into pemindahan_kasus (pemindahan, kasus) values
            <foreach item='k' collection='kasus' separator=','>(#{id}, #{k})</foreach></script>""")
    void tambah(@Param("id") long id, @Param("kasus") Collection<String> kasus);

    @Select("select * from pemindahan where id = #{id}")
    Optional<Pemindahan> cari(long id);

    @Select("select * from pemindahan where proses = #{proses} and satker is not distinct from #{satker} order by id desc")
    List<Pemindahan> milik(String proses, String satker);

    @Select("""
            select pemindahan, count(*) filter (where keadaan = 'MENUNGGU') menunggu, count(*) filter (where keadaan = 'PINDAH') pindah,
                count(*) filter (where keadaan = 'TETAP') tetap
            from pemindahan_kasus where pemindahan in (select id from pemindahan where proses = #{proses} and satker is not distinct from #{satker}) group by pemindahan""")
    List<Kemajuan> kemajuan(String proses, String satker);

    @Select("select * from pemindahan_kasus where pemindahan = #{id} order by keadaan = 'TETAP' desc, kasus")
    List<KasusPemindahan> kasus(long id);

    /** The same without telling which case is which. */
    @Select("select keadaan, alasan, count(*) banyak from pemindahan_kasus where pemindahan = #{id} group by keadaan, alasan order by keadaan = 'TETAP' desc, banyak desc, alasan")
    List<Ringkas> ringkas(long id);

    /** The next case that nobody else has in hand; held until the end of the transaction. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select * from pemindahan_kasus where keadaan = 'MENUNGGU' order by pemindahan, kasus limit 1 for update skip locked")
    Optional<KasusPemindahan> berikut();

    @Update("""
            update pemindahan_kasus set keadaan = #{keadaan}, alasan = #{alasan}, hasil = #{hasil}, pada = #{pada}
            where pemindahan = #{pemindahan} and kasus = #{kasus} and keadaan = 'MENUNGGU'""")
    int catat(KasusPemindahan k);

    /** Held until the end of the transaction: of two who do the last two cases, the second one sees what the first one did. */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select id from pemindahan where id = #{id} for update")
    long kunci(long id);

    @Update("""
            update pemindahan set selesai = #{pada} where id = #{id} and selesai is null
            and not exists (select 1 from pemindahan_kasus where pemindahan = #{id} and keadaan = 'MENUNGGU')""")
    void tutup(long id, Instant pada);

    /** Those of these cases that some act still has before it. */
    @Select("<script>select kasus from pemindahan_kasus where keadaan = 'MENUNGGU' and kasus in <foreach item='k' collection='kasus' open='(' separator=',' close=')'>#{k}</foreach></script>")
    Set<String> menunggu(@Param("kasus") Collection<String> kasus);

    /** Not those that another act has before it. */
    @Update("""
            update pemindahan_kasus set keadaan = 'MENUNGGU', alasan = null, pada = null where pemindahan = #{id} and keadaan = 'TETAP'
            and kasus not in (select kasus from pemindahan_kasus where keadaan = 'MENUNGGU')""")
    int ulangi(long id);

    @Update("update pemindahan set selesai = null where id = #{id}")
    void buka(long id);
}
