package id.laju.staf;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PintuAwalMapper {

    @Insert("insert into pintu_awal values (#{hash}, #{dibuat})")
    void buka(String hash, Instant dibuat);

    @Select("select exists (select 1 from pintu_awal where hash = #{hash}) and not exists (select 1 from staf)")
    boolean terbuka(String hash);

    /** One at a time, until the end of the transaction. */
    @Update("lock table pintu_awal in exclusive mode")
    void kunci();

    @Delete("delete from pintu_awal")
    void tutup();
}
