package id.laju.sertifikasi;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KodeSpkMapper {

    /** @param sandi hash; null once used @param gagalSemua wrong tries of all codes of this version */
    record Baris(long spkId, long penggunaId, String surel, String sandi, Instant dibuat, Instant sampai, int ke, int gagal, int gagalSemua) {
    }

    @Select("select * from spk_kode where spk_id = #{spkId}")
    Optional<Baris> cari(long spkId);

    /** In place of an older one. @return 0 when that is younger than the given moment */
    @Insert("""
        insert into spk_kode (spk_id, pengguna_id, surel, sandi, dibuat, sampai) values (#{spkId}, #{pengguna}, #{surel}, #{sandi}, #{kini}, #{sampai})
        on conflict (spk_id) do update set pengguna_id = excluded.pengguna_id, surel = excluded.surel, sandi = excluded.sandi, dibuat = excluded.dibuat, sampai = excluded.sampai,
            ke = spk_kode.ke + 1, gagal = 0 where spk_kode.dibuat <= #{jeda}""")
    int pasang(long spkId, long pengguna, String surel, String sandi, Instant kini, Instant sampai, Instant jeda);

    /** Counts a try before it is judged, so that many at once are no more than many in turn. @return 0 when there were too many */
    @Update("update spk_kode set gagal = gagal + 1, gagal_semua = gagal_semua + 1 where spk_id = #{spkId} and sandi = #{sandi} and gagal < #{paling} and gagal_semua < #{palingSemua}")
    int coba(long spkId, String sandi, int paling, int palingSemua);

    /** It was the right one. */
    @Update("update spk_kode set gagal = gagal - 1, gagal_semua = gagal_semua - 1 where spk_id = #{spkId}")
    void benar(long spkId);

    /** Dead from now on. @return 0 when somebody was faster */
    @Update("update spk_kode set sandi = null where spk_id = #{spkId} and sandi = #{sandi}")
    int pakai(long spkId, String sandi);
}
