package id.laju.wbs;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KabarWbsMapper {

    /** @param terkirim keyed hashes of who has it, parted by spaces */
    record Kabar(long id, String nomor, boolean pengawas, int percobaan, Instant dibuat, String terkirim) {
    }

    @Insert("""
            insert into wbs_kabar (kasus_id, pengawas, dibuat) select #{kasus}, #{pengawas}, #{saat}
            where not exists (select 1 from wbs_kabar where kasus_id = #{kasus} and pengawas = #{pengawas} and percobaan = 0 and terkirim = '' and diambil is null)""")
    void antre(long kasus, boolean pengawas, Instant saat);

    /** Taken for some minutes, in which no other node takes it. @param sebelum what was taken before that is free again */
    @Select("""
            update wbs_kabar b set diambil = #{kini} from wbs_kasus k
            where k.id = b.kasus_id and b.id in (select id from wbs_kabar where diambil is null or diambil < #{sebelum} order by id limit 100 for update skip locked)
            returning b.id, k.nomor, b.pengawas, b.percobaan, b.dibuat, b.terkirim""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<Kabar> ambil(Instant kini, Instant sebelum);

    @Update("update wbs_kabar set terkirim = terkirim || ' ' || #{sidik} where id = #{id}")
    void terkirim(long id, String sidik);

    @Update("update wbs_kabar set percobaan = percobaan + 1 where id = #{id}")
    void gagal(long id);

    /** Nobody could be mailed now: the next sweep looks again, and until then nothing is queued twice. */
    @Update("update wbs_kabar set diambil = null where id = #{id}")
    void lepas(long id);

    @Delete("delete from wbs_kabar where id = #{id}")
    void hapus(long id);
}
